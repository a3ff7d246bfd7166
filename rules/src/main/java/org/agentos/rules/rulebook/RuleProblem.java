package org.agentos.rules.rulebook;

import java.util.Objects;
import java.util.Optional;

/**
 * Why a rule is refused.
 *
 * @param pointer JSON pointer (RFC 6901) into the guided notation, such as {@code /rules/0/when/exists/fact}
 * @param code stable, such as {@code unknown-field}
 * @param message a sentence that says what is wrong and what to do
 * @param suggestion what was probably meant
 */
public record RuleProblem(String pointer, String code, String message, Optional<String> suggestion) {

    public RuleProblem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(suggestion, "suggestion");
    }

    public static RuleProblem at(String pointer, String code, String message) {
        return new RuleProblem(pointer, code, message, Optional.empty());
    }
}
