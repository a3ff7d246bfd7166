package org.agentos.governance.decisions.streams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.agentos.audit.Actor;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.governance.decisions.Decisions;
import org.agentos.governance.decisions.subject.AdHocContent;
import org.agentos.governance.decisions.subject.ContentSource;
import org.agentos.governance.rulebooks.Candidates;

/** Streams of content: begun, and decided at their end. */
@ApplicationScoped
public class DecisionStreams {

    @Inject
    Candidates candidates;

    @Inject
    ContentSource contents;

    @Inject
    Decisions decisions;

    /** @param about the content without its text */
    public DecisionStream open(AdHocContent about) {
        return new DecisionStream(about, candidates.stream(about.subject(contents.brand())));
    }

    /** Decides a text that is whole (STR-2). */
    public DecisionView end(DecisionStream stream, Actor actor) {
        return stream.cutWithin()
                ? endEarly(stream, "within a character", actor)
                : decisions.giveAtOnce(decisions.evaluate(stream.content()), actor);
    }

    /** Decides a text that broke off (STR-3). */
    public DecisionView endEarly(DecisionStream stream, String why, Actor actor) {
        return decisions.giveAtOnce(decisions.evaluate(stream.content(), stream.early(why)), actor);
    }
}
