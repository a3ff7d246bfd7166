package org.agentos.rules.facts;

import java.util.Optional;
import org.agentos.rules.decision.Span;

@Described(name = "medium", value = "An image or a video that the content carries.")
public record MediumFact(
        @Described("Which medium, such as media/0") String part,
        @Described("Its media type, such as image/png") String mediaType,
        @Described("The alternative text; empty when there is none") String altText,
        @Described("Length of the alternative text in characters") int altLength,
        @Described("Size in bytes; 0 when the bytes could not be had") int size)
        implements Fact {
    @Override
    public Optional<Span> span() {
        return Optional.of(new Span(part, 0, 0));
    }
}
