package org.agentos.web.rulebooks;

import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.web.missions.Reason;

/**
 * Which version is to decide beside the rulebook in force, and why.
 *
 * @param version its number
 * @param reason 3..1000 characters
 */
public record NewShadow(String policyId, int version, String reason) {

    /** @throws Refusal with every field that is wrong */
    NewShadow checked() {
        Problem problem = Problem.of(ProblemType.INVALID_BODY, "No shadow can be made of this.");
        if (policyId == null || policyId.isBlank()) {
            problem = problem.at("/policyId", "Say of which policy.");
        }
        if (version < 1) {
            problem = problem.at("/version", "Say which version, by its number.");
        }
        new Reason(reason).checked(problem);
        return this;
    }
}
