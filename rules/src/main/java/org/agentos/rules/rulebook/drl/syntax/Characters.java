package org.agentos.rules.rulebook.drl.syntax;

import java.util.Locale;
import java.util.Optional;

/** Characters that a text of rules may not hold, as it would not be kept or would not be read as it looks. */
final class Characters {

    /** Why a character is refused. */
    record Objection(String code, String message) {}

    private Characters() {}

    static Optional<Objection> objection(int c) {
        if (c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            return Optional.of(
                    new Objection("unstorable-text", "The text holds U+0000 or half a surrogate pair; remove it."));
        }
        if (reorders(c)) {
            return Optional.of(new Objection(
                    "hidden-character",
                    "The invisible character " + name(c) + " makes text look like other text; in a text, write \\u"
                            + String.format(Locale.ROOT, "%04X", c) + " instead."));
        }
        return Optional.empty();
    }

    static String name(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    /** The embeddings, overrides and isolates of the Unicode bidirectional algorithm (UAX 9). */
    private static boolean reorders(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
