package org.agentos.rules.cli;

import org.agentos.rules.decision.Subject;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.guided.GuidedNotation;

/** Contents as the caller wrote them. */
final class Contents {

    private Contents() {}

    /** A {@code .json} file as the notation of examples has it; any other as the text of a post on a channel. */
    static Subject read(Source source, String channel) {
        if (!source.named(".json")) {
            return Subject.post(source.text(), channel);
        }
        Reading<Subject> reading = GuidedNotation.readSubject(source.text());
        if (!reading.problems().isEmpty()) {
            throw new CannotRun(source.name() + ": " + ProblemText.of(reading.problems()));
        }
        return reading.orElseThrow();
    }
}
