package org.agentos.web.governance;

import java.util.Optional;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.rules.decision.Finding;

/**
 * A line of the answer.
 *
 * @param finding what is certain already
 * @param decision the last line has it
 * @param complete beside the decision: whether the whole text was seen
 * @param why of what is not complete
 */
public record StreamAnswer(
        Optional<Finding> finding, Optional<DecisionView> decision, Optional<Boolean> complete, Optional<String> why) {

    static StreamAnswer of(Finding finding) {
        return new StreamAnswer(Optional.of(finding), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static StreamAnswer whole(DecisionView decision) {
        return new StreamAnswer(Optional.empty(), Optional.of(decision), Optional.of(true), Optional.empty());
    }

    static StreamAnswer broken(DecisionView decision, String why) {
        return new StreamAnswer(Optional.empty(), Optional.of(decision), Optional.of(false), Optional.of(why));
    }
}
