package org.agentos.rules.facts;

import java.util.Optional;
import org.agentos.rules.decision.Span;

@Described(name = "claim", value = "Something that the content claims, and that may need evidence.")
public record ClaimFact(
        @Described("Identifier within this decision; that of its finding") String id,
        @Described("What it is about, such as health.cure, finance.return, environmental") String topic,
        @Described("Where: text, media/0/alt") String part,
        @Described("First character of the claim") int start,
        @Described("Character after the last of it") int end,
        @Described("Its words") String text,
        @Described("How sure the detector is, 0 to 1") double confidence)
        implements Fact {

    private static final String KIND = "claim.";

    /** Whether a finding is of a claim. */
    public static boolean in(FindingFact finding) {
        return finding.kind().startsWith(KIND);
    }

    public static ClaimFact of(FindingFact finding) {
        return new ClaimFact(
                finding.id(),
                finding.kind().substring(KIND.length()),
                finding.part(),
                finding.start(),
                finding.end(),
                finding.excerpt(),
                finding.confidence());
    }

    /** The finding that it follows from. */
    public FindingFact finding(String detector) {
        return new FindingFact(id, KIND + topic, part, start, end, text, confidence, detector);
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
