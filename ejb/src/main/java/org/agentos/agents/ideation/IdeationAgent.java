package org.agentos.agents.ideation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.agentos.agents.AgentTimes;
import org.agentos.agents.Commission;
import org.agentos.agents.IdeaView;
import org.agentos.agents.LanguageModel;
import org.agentos.agents.Makers;
import org.agentos.agents.ModelReply;
import org.agentos.agents.ModelReply.Answered;
import org.agentos.agents.ModelReply.Failed;
import org.agentos.agents.ideation.feed.Signal;
import org.agentos.agents.ideation.feeds.FeedFetcher;
import org.agentos.agents.ideation.feeds.Feeds;
import org.agentos.agents.ideation.trend.Trend;
import org.agentos.agents.ideation.trend.TrendDetector;
import org.agentos.agents.ideation.writing.ModelIdeas;
import org.agentos.agents.ideation.writing.TemplateIdeas;

/**
 * Finds ideas for a brief. Fetches feeds that are due, so it runs outside any transaction. Without a language model, or when it
 * fails, the template writer does the work and says so.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdeationAgent {

    private static final Duration LOOKED_AT = Duration.ofDays(28);

    @Inject
    Feeds feeds;

    @Inject
    FeedFetcher fetcher;

    @Inject
    LanguageModel model;

    @Inject
    AgentTimes times;

    @Inject
    Clock clock;

    /** At least three ideas, best first. */
    public IdeaSet ideas(IdeationOrder order) {
        return times.measure("ideation", () -> find(order));
    }

    private IdeaSet find(IdeationOrder order) {
        feeds.due().forEach(due -> feeds.fetched(due.id(), fetcher.fetch(due.url(), due.title())));
        Instant now = clock.instant();
        List<Signal> signals = feeds.signals(now.minus(LOOKED_AT));
        List<Trend> trends = TrendDetector.trends(signals, now);
        return model.isConfigured()
                ? ofModel(order, trends, signals)
                : ofTemplates(order, trends, signals, Optional.empty());
    }

    private IdeaSet ofModel(IdeationOrder order, List<Trend> trends, List<Signal> signals) {
        ModelIdeas wanted = new ModelIdeas(order.commission(), order.channel(), trends, signals);
        ModelReply reply = model.ask(wanted.prompt());
        if (reply instanceof Failed failed) {
            return ofTemplates(order, trends, signals, Optional.of(failed.reason()));
        }
        Answered answer = (Answered) reply;
        List<IdeaView> ideas = wanted.read(answer);
        return ideas.isEmpty()
                ? ofTemplates(order, trends, signals, Optional.of("The model gave fewer than three usable ideas."))
                : new IdeaSet(ideas, answer.model(), Optional.empty());
    }

    private static IdeaSet ofTemplates(
            IdeationOrder order, List<Trend> trends, List<Signal> signals, Optional<String> note) {
        Commission commission = order.commission();
        return new IdeaSet(
                TemplateIdeas.write(commission, order.channel(), trends, signals), Makers.TEMPLATE_WRITER, note);
    }
}
