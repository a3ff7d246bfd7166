package org.agentos.rules.rulebook;

import java.util.Objects;
import java.util.Optional;

/**
 * Why a rule is refused.
 *
 * @param place where, in the notation it was written in
 * @param code stable, such as {@code unknown-field}
 * @param message a sentence that says what is wrong and what to do
 * @param suggestion what was probably meant
 */
public record RuleProblem(Place place, String code, String message, Optional<String> suggestion) {

    public RuleProblem {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(suggestion, "suggestion");
    }

    public static RuleProblem at(Place place, String code, String message) {
        return new RuleProblem(place, code, message, Optional.empty());
    }

    /** A problem at a JSON pointer. */
    public static RuleProblem at(String pointer, String code, String message) {
        return at(new Place.Pointer(pointer), code, message);
    }

    /** The same problem at another place. */
    public RuleProblem at(Place other) {
        return new RuleProblem(other, code, message, suggestion);
    }

    /** The place as text: a JSON pointer, a line and column, or a cell. */
    public String pointer() {
        return place.text();
    }
}
