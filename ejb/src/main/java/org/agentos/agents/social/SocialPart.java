package org.agentos.agents.social;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.agentos.agents.LanguageModel;
import org.agentos.agents.Makers;
import org.agentos.platform.health.Condition;
import org.agentos.platform.health.Part;

/** How writing is: the template writer is always there. */
@ApplicationScoped
public class SocialPart implements Part {

    @Inject
    LanguageModel model;

    @Override
    public String name() {
        return "social";
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
        return Condition.up(model.isConfigured() ? "language model" : Makers.TEMPLATE_WRITER);
    }
}
