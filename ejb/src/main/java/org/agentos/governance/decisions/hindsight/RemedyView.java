package org.agentos.governance.decisions.hindsight;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.rules.decision.Verdict;
import org.agentos.rules.decision.remedy.Edit;
import org.agentos.rules.decision.remedy.Remedy;

/**
 * Edits after which a content would be decided better under the rulebook in force; proved by deciding the edited content.
 *
 * @param edits what to do, in sentences; none can be left out
 * @param text of the content with the edits made, when some were found
 * @param verdict on it
 * @param least whether no smaller change does
 * @param beyondEdits ids of rules that no edit speaks to
 */
public record RemedyView(
        UUID decisionId,
        Outcome outcome,
        List<String> edits,
        Optional<String> text,
        Optional<Verdict> verdict,
        boolean least,
        List<String> beyondEdits) {

    /** What the search came to. */
    public enum Outcome {
        NOT_NEEDED,
        FOUND,
        NONE
    }

    static RemedyView of(UUID decision, Remedy remedy) {
        if (remedy instanceof Remedy.Found found) {
            return new RemedyView(
                    decision,
                    Outcome.FOUND,
                    found.edits().stream().map(Edit::sentence).toList(),
                    Optional.of(found.subject().text()),
                    Optional.of(found.outcome().verdict()),
                    found.least(),
                    List.of());
        }
        return remedy instanceof Remedy.None none
                ? nothing(decision, Outcome.NONE, none.rules())
                : nothing(decision, Outcome.NOT_NEEDED, List.of());
    }

    private static RemedyView nothing(UUID decision, Outcome outcome, List<String> rules) {
        return new RemedyView(decision, outcome, List.of(), Optional.empty(), Optional.empty(), false, rules);
    }
}
