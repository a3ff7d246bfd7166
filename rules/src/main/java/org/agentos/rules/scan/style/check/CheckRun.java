package org.agentos.rules.scan.style.check;

import java.util.List;
import org.agentos.rules.rulebook.style.StyleCheck;
import org.agentos.rules.rulebook.style.pattern.PatternRefused;

/** A check made ready to look at texts. Thread-safe; what it remembers is in the {@link Memory} of the document. */
public interface CheckRun {

    List<Hit> run(String text, Memory memory);

    /**
     * Makes a check ready.
     *
     * @throws IllegalArgumentException if a pattern does not run here, which no reader lets pass
     */
    static CheckRun of(StyleCheck check) {
        try {
            if (check instanceof StyleCheck.Existence existence) {
                return ExistenceRun.of(existence);
            }
            if (check instanceof StyleCheck.Substitution substitution) {
                return SubstitutionRun.of(substitution);
            }
            if (check instanceof StyleCheck.Occurrence occurrence) {
                return OccurrenceRun.of(occurrence);
            }
            if (check instanceof StyleCheck.Repetition repetition) {
                return RepetitionRun.of(repetition);
            }
            if (check instanceof StyleCheck.Consistency consistency) {
                return ConsistencyRun.of(consistency);
            }
            if (check instanceof StyleCheck.Conditional conditional) {
                return ConditionalRun.of(conditional);
            }
            if (check instanceof StyleCheck.Capitalization capitalization) {
                return CapitalizationRun.of(capitalization);
            }
            if (check instanceof StyleCheck.Metric metric) {
                return new MetricRun(metric);
            }
            return new ReadabilityRun((StyleCheck.Readability) check);
        } catch (PatternRefused e) {
            throw new IllegalArgumentException(
                    "the check " + check.head().qualifiedName() + " does not run: " + e.getMessage(), e);
        }
    }
}
