package org.agentos.agents.ideation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.agentos.agents.LanguageModel;
import org.agentos.agents.Makers;
import org.agentos.agents.ideation.feeds.FeedView;
import org.agentos.agents.ideation.feeds.Feeds;
import org.agentos.platform.health.Condition;
import org.agentos.platform.health.Part;

/** How ideation is: works without feeds, and with less when one of them fails. */
@ApplicationScoped
public class IdeationPart implements Part {

    @Inject
    Feeds feeds;

    @Inject
    LanguageModel model;

    @Override
    public String name() {
        return "ideation";
    }

    @Override
    public Kind kind() {
        return Kind.AGENT;
    }

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public Condition check() {
        List<FeedView> failing = feeds.all().stream()
                .filter(feed -> feed.lastError().isPresent())
                .toList();
        if (!failing.isEmpty()) {
            return Condition.degraded("no signals from " + failing.get(0).title() + ": "
                    + failing.get(0).lastError().orElseThrow());
        }
        return Condition.up(model.isConfigured() ? "language model" : Makers.TEMPLATE_WRITER);
    }
}
