package org.agentos.rules.decision;

import java.util.Objects;

/**
 * A stretch of a part of the content.
 *
 * @param part as in {@link Finding#part()}
 * @param start first code point; start and end are 0 where the part has no text
 * @param end code point after the last
 */
public record Span(String part, int start, int end) {

    public Span {
        Objects.requireNonNull(part, "part");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span is 0 <= start <= end, not " + start + ".." + end);
        }
    }
}
