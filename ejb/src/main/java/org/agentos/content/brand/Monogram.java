package org.agentos.content.brand;

import org.agentos.content.brand.PaletteColour.Role;

/** The logo of a brand that brought none: its first letter on a square of its own colour, as SVG. */
final class Monogram {

    private Monogram() {}

    static String of(BrandProfile brand) {
        String letter = brand.name()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toUpperCase(java.util.Locale.ROOT);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">\
                <rect width="100" height="100" rx="22" fill="%s"/>\
                <text x="50" y="70" text-anchor="middle" font-family="Inter" font-weight="700" font-size="58" fill="%s">%s</text>\
                </svg>"""
                .formatted(colour(brand, Role.ACCENT), colour(brand, Role.BACKGROUND), letter);
    }

    private static String colour(BrandProfile brand, Role role) {
        return brand.palette().stream()
                .filter(colour -> colour.role().filter(role::equals).isPresent())
                .findFirst()
                .orElse(brand.palette()
                        .get(role == Role.ACCENT ? brand.palette().size() - 1 : 0))
                .hex();
    }
}
