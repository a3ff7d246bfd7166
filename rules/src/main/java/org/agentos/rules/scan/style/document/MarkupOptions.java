package org.agentos.rules.scan.style.document;

import java.util.List;
import java.util.Set;
import org.agentos.rules.rulebook.style.pattern.StylePattern;

/**
 * What of a markup is left out.
 *
 * @param skippedTags blocks that are not looked at; {@code alt} for the texts of images
 * @param maskedTags inline parts that are masked
 * @param ignoredClasses classes of parts that are not looked at, beyond those of code
 * @param ignored patterns of what is masked wherever it stands
 */
public record MarkupOptions(
        Set<String> skippedTags, Set<String> maskedTags, Set<String> ignoredClasses, List<StylePattern> ignored) {

    public static final MarkupOptions STANDARD = new MarkupOptions(
            Set.of("script", "style", "pre", "figure", "noscript", "iframe"),
            Set.of("tt", "code", "kbd"),
            Set.of(),
            List.of());

    public MarkupOptions {
        skippedTags = Set.copyOf(skippedTags);
        maskedTags = Set.copyOf(maskedTags);
        ignoredClasses = Set.copyOf(ignoredClasses);
        ignored = List.copyOf(ignored);
    }
}
