package org.agentos.rules.scan.style.document;

import java.util.Objects;
import java.util.Set;

/**
 * A stretch of text of one kind.
 *
 * @param sections its scope, {@code text heading h2 md}
 * @param prose whether it also has paragraphs and sentences
 * @param silence what comments before it have silenced
 */
public record Block(Set<String> sections, MappedText text, boolean prose, Silence silence) {
    public Block {
        sections = Set.copyOf(sections);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(silence, "silence");
    }
}
