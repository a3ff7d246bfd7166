package org.agentos.rules.facts;

import java.util.Optional;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.Span;

@Described(name = "finding", value = "Something that a detector saw in the content.")
public record FindingFact(
        @Described("Identifier within this decision") String id,
        @Described("What was found, such as pii.iban, claim.health.cure, brand.competitor") String kind,
        @Described("Where: text, media/0, media/0/alt, link/1") String part,
        @Described("First character of the span") int start,
        @Described("Character after the last of the span") int end,
        @Described("The text found, or the term that is missing") String excerpt,
        @Described("How sure the detector is, 0 to 1") double confidence,
        @Described("Which detector") String detector)
        implements Fact {

    public static FindingFact of(Finding finding) {
        return new FindingFact(
                finding.id(),
                finding.kind(),
                finding.part(),
                finding.start(),
                finding.end(),
                finding.excerpt(),
                finding.confidence(),
                finding.detector());
    }

    public Finding finding() {
        return new Finding(id, kind, part, start, end, excerpt, confidence, detector);
    }

    @Override
    public Optional<String> evidence() {
        return Optional.of(id);
    }

    @Override
    public Optional<Span> span() {
        return Optional.of(new Span(part, start, end));
    }
}
