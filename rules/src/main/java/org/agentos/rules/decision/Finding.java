package org.agentos.rules.decision;

import java.util.Objects;

/**
 * One observed fact about a subject.
 *
 * @param id unique within one scan
 * @param kind such as {@code pii.iban}, {@code claim.health.cure}, {@code disclosure.ad}
 * @param part where: {@code text}, {@code media/0}, {@code media/0/alt}, {@code link/1}
 * @param start first code point of the span; start and end are 0 where there is no text
 * @param end code point after the last of the span
 * @param excerpt the text found, or the term that is missing
 * @param confidence 0..1
 * @param detector who found it
 */
public record Finding(
        String id, String kind, String part, int start, int end, String excerpt, double confidence, String detector) {

    public Finding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(excerpt, "excerpt");
        Objects.requireNonNull(detector, "detector");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span is 0 <= start <= end, not " + start + ".." + end);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence is 0..1, not " + confidence);
        }
    }
}
