package org.agentos.rules.rulebook.style.yaml;

import java.util.Objects;
import java.util.Optional;

/**
 * Why a YAML text is refused.
 *
 * @param line from 1
 * @param column from 1, in code points
 */
public record YamlProblem(int line, int column, String code, String message, Optional<String> suggestion) {
    public YamlProblem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(suggestion, "suggestion");
    }
}
