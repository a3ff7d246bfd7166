package org.agentos.rules.facts;

import java.util.Optional;
import org.agentos.rules.decision.Span;

@Described(name = "disclosure", value = "A disclosure that the content carries.")
public record DisclosureFact(
        @Described("What it discloses: ad, ai, risk-warning, health-disclaimer, unsubscribe, postal-address")
                String type,
        @Described("Where: text, media/0, media/0/alt, link/1") String part,
        @Described("First character of it") int start,
        @Described("Whether it begins within the first 125 characters, which a feed shows before \"more\"")
                boolean prominent,
        @Described("How sure the detector is, 0 to 1") double confidence,
        @Described("The finding it was derived from") String finding)
        implements Fact {

    @Override
    public Optional<String> evidence() {
        return Optional.of(finding);
    }

    @Override
    public Optional<Span> span() {
        return Optional.of(new Span(part, start, start));
    }
}
