package org.agentos.rules.decision;

import java.util.List;
import java.util.Objects;

/**
 * What the organisation's brand asks for. Empty lists ask for nothing.
 *
 * @param name the brand as people write it; empty when no brand applies
 * @param palette the colours that designs should be made of
 * @param fonts family names
 * @param requiredTerms each must appear in the text
 * @param forbiddenTerms none may appear in the text
 * @param competitors names that must not appear
 * @param tone words such as {@code calm}, {@code factual}, {@code playful}
 */
public record Brand(
        String name,
        List<Colour> palette,
        List<String> fonts,
        List<String> requiredTerms,
        List<String> forbiddenTerms,
        List<String> competitors,
        List<String> tone) {

    public Brand {
        Objects.requireNonNull(name, "name");
        palette = List.copyOf(palette);
        fonts = List.copyOf(fonts);
        requiredTerms = List.copyOf(requiredTerms);
        forbiddenTerms = List.copyOf(forbiddenTerms);
        competitors = List.copyOf(competitors);
        tone = List.copyOf(tone);
    }

    /** A brand that asks for nothing. */
    public static Brand none() {
        return named("");
    }

    /** A brand that has a name and asks for nothing. */
    public static Brand named(String name) {
        return new Brand(name, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
