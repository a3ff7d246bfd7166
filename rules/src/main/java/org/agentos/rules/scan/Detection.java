package org.agentos.rules.scan;

/**
 * One match.
 *
 * @param kind what was found, {@code claim.health.cure}
 * @param start first code point in the original text
 * @param end code point after the last; equal to {@code start} when something is missing
 * @param excerpt what it concerns when the span is empty; otherwise empty, and cut from the text
 * @param confidence 0..1
 */
public record Detection(String kind, int start, int end, String excerpt, double confidence) {

    public static Detection at(String kind, int start, int end, double confidence) {
        return new Detection(kind, start, end, "", confidence);
    }

    public static Detection missing(String kind, String what, double confidence) {
        return new Detection(kind, 0, 0, what, confidence);
    }
}
