package org.agentos.rules.rulebook;

import java.util.List;
import java.util.Objects;

/** Terms under a name, which rules ask for as facts of type {@code word}. Terms match as whole words, whatever their case. */
public record WordList(String name, List<String> terms) {

    public WordList {
        Objects.requireNonNull(name, "name");
        terms = List.copyOf(terms);
    }
}
