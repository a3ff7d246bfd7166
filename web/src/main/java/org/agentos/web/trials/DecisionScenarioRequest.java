package org.agentos.web.trials;

import java.util.Optional;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Texts;
import org.agentos.rules.decision.Verdict;

/**
 * Which policy a past decision becomes a scenario of.
 *
 * @param expected the verdict that there should have been; the one that there was when empty
 */
public record DecisionScenarioRequest(String policyId, String title, Optional<Verdict> expected) {

    private static final int LONGEST_TITLE = 200;

    /** @throws Refusal with every part that is wrong */
    DecisionScenarioRequest checked() {
        Problem problem = Problem.of(ProblemType.INVALID_BODY, "No scenario can be made so.");
        problem = policyId == null ? problem.at("/policyId", "Say which policy it is to belong to.") : problem;
        boolean titled =
                title != null && !title.isBlank() && title.length() <= LONGEST_TITLE && Texts.isStorable(title);
        problem = titled
                ? problem
                : problem.at("/title", "Say in a sentence of 1 to " + LONGEST_TITLE + " characters what it shows.");
        if (!problem.errors().isEmpty()) {
            throw new Refusal(problem);
        }
        return this;
    }
}
