package org.agentos.governance.policies.approval;

import java.util.List;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/**
 * Why an officer may not judge a version now.
 *
 * @param sentence what is in the way, and what to do
 * @param failures the single things that the version does not stand
 */
public record ApprovalObjection(ProblemType type, String sentence, List<String> failures) {

    static ApprovalObjection forbidden(String sentence) {
        return new ApprovalObjection(ProblemType.FORBIDDEN, sentence, List.of());
    }

    static ApprovalObjection conflict(String sentence) {
        return new ApprovalObjection(ProblemType.CONFLICT, sentence, List.of());
    }

    Refusal refusal() {
        Problem problem = Problem.of(type, sentence);
        for (String failure : failures) {
            problem = problem.at("", failure);
        }
        return new Refusal(problem);
    }
}
