package org.agentos.rules.decision.remedy;

import java.util.List;
import java.util.Objects;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Subject;

/** What came of the search for edits. */
public sealed interface Remedy {

    /**
     * Edits after which the decision is better.
     *
     * @param edits none of them can be left out
     * @param subject the content with the edits made
     * @param outcome its decision
     * @param least whether no cheaper set was passed over; else the search ran out of decisions, and none of the edits can be left out
     * @param decisions how many were made to find them
     */
    record Found(List<Edit> edits, Subject subject, DecisionOutcome outcome, boolean least, int decisions)
            implements Remedy {
        public Found {
            edits = List.copyOf(edits);
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(outcome, "outcome");
        }
    }

    /**
     * No edits that are known of make the decision better; people must write anew, or look.
     *
     * @param rules ids of rules that no edit speaks to
     */
    record None(List<String> rules, int decisions) implements Remedy {
        public None {
            rules = List.copyOf(rules);
        }
    }

    /** The content passes as it is. */
    record NotNeeded() implements Remedy {}
}
