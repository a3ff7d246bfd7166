package org.agentos.rules.rulebook.drl.grammar;

import java.util.List;
import java.util.Objects;
import org.agentos.rules.rulebook.Place;

/** A name with literals in brackets: an annotation, or a consequence. */
public record Call(Place.Position place, String name, List<Literal> arguments) {

    public Call {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(name, "name");
        arguments = List.copyOf(arguments);
    }
}
