package org.agentos.content.brand;

import java.util.List;
import java.util.Optional;

/**
 * What agents follow and rules measure against. What was left out of a request is empty here.
 *
 * @param fonts family names, the first for headlines
 * @param tone words such as {@code calm}, {@code factual}
 * @param requiredTerms each must stand in every text
 * @param forbiddenTerms none may stand in a text
 * @param competitors names that must not stand in a text
 * @param website shown on designs
 * @param hashtags without {@code #}, for channels that use them
 */
public record BrandProfile(
        String name,
        List<PaletteColour> palette,
        List<String> fonts,
        List<String> tone,
        List<String> requiredTerms,
        List<String> forbiddenTerms,
        List<String> competitors,
        Optional<String> website,
        List<String> hashtags) {

    public BrandProfile {
        name = name == null ? "" : name;
        palette = copy(palette);
        fonts = copy(fonts);
        tone = copy(tone);
        requiredTerms = copy(requiredTerms);
        forbiddenTerms = copy(forbiddenTerms);
        competitors = copy(competitors);
        website = website == null ? Optional.empty() : website;
        hashtags = copy(hashtags);
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null
                ? List.of()
                : list.stream().filter(java.util.Objects::nonNull).toList();
    }
}
