package org.agentos.agents.social;

import java.util.Arrays;

/** What to do with a flagged piece of text, by the kind of its finding; the longest matching prefix decides. */
enum Repair {
    /** The sentence cannot stand without the flagged words being believed, so it goes as a whole. */
    DROP_SENTENCE(
            "claim.health",
            "claim.finance",
            "claim.scientific-proof",
            "claim.environmental",
            "claim.testimonial",
            "pii",
            "secret",
            "injection"),
    /** The sentence stands without these words. */
    DROP_WORDS(
            "claim.superlative",
            "claim.urgency",
            "claim.free",
            "profanity",
            "brand.term.forbidden",
            "brand.competitor",
            "style",
            "link.shortener"),
    LOWER_CASE("brand.shouting"),
    FULL_STOP("brand.exclamations"),
    HTTPS("link.insecure"),
    /** Nothing in the text to be changed: a disclosure or a shorter text will do. */
    NONE("disclosure", "text.over-length", "brand.term.missing", "media");

    private final String[] kinds;

    Repair(String... kinds) {
        this.kinds = kinds;
    }

    /** A kind that nobody foresaw loses its sentence: what was flagged does not stay. */
    static Repair of(String kind) {
        return Arrays.stream(values())
                .filter(repair -> Arrays.stream(repair.kinds)
                        .anyMatch(known -> kind.equals(known) || kind.startsWith(known + ".")))
                .findFirst()
                .orElse(DROP_SENTENCE);
    }
}
