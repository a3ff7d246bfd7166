package org.agentos.rules.cli;

import java.util.List;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.guided.GuidedNotation;

/** Reads files of rules by what their names end with. */
final class Notations {

    private Notations() {}

    /** All files as one rulebook. */
    static Rulebook rulebook(List<Source> sources) {
        Reading<Rulebook> reading = GuidedNotation.readAll(
                        sources.stream().map(Source::text).toList())
                .map(Rulebook::of);
        if (!reading.problems().isEmpty()) {
            throw new CannotRun("the rules are refused:" + System.lineSeparator() + ProblemText.of(reading.problems()));
        }
        return reading.orElseThrow();
    }
}
