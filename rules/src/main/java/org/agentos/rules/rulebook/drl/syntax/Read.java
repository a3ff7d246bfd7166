package org.agentos.rules.rulebook.drl.syntax;

import java.util.Objects;

/** A part of a model and where it, and everything in it, stands in the text. */
public record Read<T>(T value, PartPlaces places) {

    public Read {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(places, "places");
    }
}
