package org.agentos.governance.packs;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.agentos.governance.policies.Policy;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/**
 * A pack to export.
 *
 * @param id kebab-case, 3 to 80 characters
 * @param version the one after the last export when missing
 * @param policyIds 1 to 200
 */
public record NewPack(String id, Integer version, List<String> policyIds) {

    private static final int MOST = 200;

    /** @throws Refusal 422 with every field that is wrong */
    void check() {
        Problem problem = Problem.of(ProblemType.INVALID_BODY, "This pack cannot be made.");
        if (id == null || !Policy.isId(id)) {
            problem = problem.at("/id", "Use 3 to 80 lower-case letters and digits in words with hyphens.");
        }
        if (version != null && version < 1) {
            problem = problem.at("/version", "Versions count from 1.");
        }
        if (policyIds == null
                || policyIds.isEmpty()
                || policyIds.size() > MOST
                || policyIds.stream().anyMatch(Objects::isNull)
                || new HashSet<>(policyIds).size() < policyIds.size()) {
            problem = problem.at("/policyIds", "Name 1 to " + MOST + " policies, each once.");
        }
        if (!problem.errors().isEmpty()) {
            throw new Refusal(problem);
        }
    }
}
