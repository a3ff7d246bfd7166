package org.agentos.web.rulebooks;

import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Texts;

/**
 * Which version is to decide beside the rulebook in force, and why.
 *
 * @param version its number
 * @param reason 3..1000 characters
 */
public record NewShadow(String policyId, int version, String reason) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 1000;

    /** @throws Refusal with every field that is wrong */
    NewShadow checked() {
        Problem problem = Problem.of(ProblemType.INVALID_BODY, "No shadow can be made of this.");
        if (policyId == null || policyId.isBlank()) {
            problem = problem.at("/policyId", "Say of which policy.");
        }
        if (version < 1) {
            problem = problem.at("/version", "Say which version, by its number.");
        }
        if (reason == null || reason.strip().length() < SHORTEST || reason.length() > LONGEST) {
            problem = problem.at("/reason", "Say why in %d to %d characters.".formatted(SHORTEST, LONGEST));
        }
        if (!problem.errors().isEmpty()) {
            throw new Refusal(problem);
        }
        Texts.requireStorable(reason, "/reason");
        return this;
    }
}
