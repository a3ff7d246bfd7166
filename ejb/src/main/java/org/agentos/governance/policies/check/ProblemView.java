package org.agentos.governance.policies.check;

import java.util.Optional;
import org.agentos.rules.rulebook.RuleProblem;

/**
 * Something wrong with a policy's text.
 *
 * @param code stable, such as {@code unknown-field}
 * @param message what is wrong, and what to do
 * @param suggestion what was probably meant
 */
public record ProblemView(PlaceView place, String code, String message, Optional<String> suggestion) {

    public static ProblemView of(RuleProblem problem) {
        return new ProblemView(PlaceView.of(problem.place()), problem.code(), problem.message(), problem.suggestion());
    }
}
