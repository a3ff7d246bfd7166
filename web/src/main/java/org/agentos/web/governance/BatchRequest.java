package org.agentos.web.governance;

import java.util.ArrayList;
import java.util.List;
import org.agentos.governance.decisions.batches.Batches;
import org.agentos.governance.decisions.subject.AdHocContent;
import org.agentos.platform.errors.FieldProblem;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/** Contents to decide as one job. */
public record BatchRequest(List<DecisionRequest> items) {

    private static final int MOST_PROBLEMS = 20;

    /** @throws Refusal with the fields that are wrong, the first {@value #MOST_PROBLEMS} of them */
    List<AdHocContent> contents() {
        Problem problem = Problem.of(ProblemType.INVALID_BODY, "The batch cannot be decided as it is.");
        if (items == null || items.isEmpty() || items.size() > Batches.LARGEST) {
            throw new Refusal(problem.at("/items", "Send 1 to " + Batches.LARGEST + " contents."));
        }
        List<AdHocContent> contents = new ArrayList<>();
        for (int i = 0; i < items.size() && problem.errors().size() < MOST_PROBLEMS; i++) {
            try {
                contents.add(item(i));
            } catch (Refusal wrong) {
                for (FieldProblem field : wrong.problem().errors()) {
                    problem = problem.at("/items/" + i + field.pointer(), field.detail());
                }
            }
        }
        if (!problem.errors().isEmpty()) {
            throw new Refusal(problem);
        }
        return contents;
    }

    private AdHocContent item(int i) {
        DecisionRequest item = items.get(i);
        if (item == null) {
            throw new Refusal(
                    Problem.of(ProblemType.INVALID_BODY, "No content.").at("", "A content is an object."));
        }
        return item.content();
    }
}
