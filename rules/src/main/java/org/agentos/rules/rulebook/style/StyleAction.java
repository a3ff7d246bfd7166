package org.agentos.rules.rulebook.style;

import java.util.List;
import java.util.Objects;

/**
 * How a match can be mended.
 *
 * @param name {@code replace}, {@code remove}, {@code edit}, {@code suggest} or {@code convert}; empty if there is no way
 * @param parameters what to replace with, or how to edit
 */
public record StyleAction(String name, List<String> parameters) {

    public static final StyleAction NONE = new StyleAction("", List.of());

    public StyleAction {
        Objects.requireNonNull(name, "name");
        parameters = List.copyOf(parameters);
    }

    public boolean is(String other) {
        return name.equals(other);
    }
}
