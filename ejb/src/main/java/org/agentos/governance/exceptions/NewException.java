package org.agentos.governance.exceptions;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Texts;

/**
 * What somebody asks to be freed from.
 *
 * @param name what people call it
 * @param contentId the one content, whatever its version; or else
 * @param missionId the mission whose content is meant
 * @param expiresAt within a year
 */
public record NewException(
        String name, String ruleId, UUID contentId, UUID missionId, String reason, Instant expiresAt) {

    private static final Duration LONGEST = Duration.ofDays(366);

    /** @throws Refusal 422 with every field that is wrong */
    void check(Instant now) {
        Problem problem = Problem.of(ProblemType.INVALID_BODY, "The exception cannot be asked for as it is.");
        problem = text(problem, "/name", name, 120);
        problem = text(problem, "/ruleId", ruleId, 120);
        problem = text(problem, "/reason", reason, 2000);
        if ((contentId == null) == (missionId == null)) {
            problem = problem.at("/contentId", "Name one content, or else one mission as missionId.");
        }
        if (expiresAt == null || !expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(LONGEST))) {
            problem = problem.at("/expiresAt", "Give a moment to come, a year away at most.");
        }
        if (!problem.errors().isEmpty()) {
            throw new Refusal(problem);
        }
    }

    private static Problem text(Problem problem, String pointer, String value, int longest) {
        if (value == null || value.isBlank() || value.length() > longest) {
            return problem.at(pointer, "Give 1 to " + longest + " characters.");
        }
        return Texts.isStorable(value) ? problem : problem.at(pointer, "Leave out U+0000 and lone surrogates.");
    }
}
