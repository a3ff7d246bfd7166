package org.agentos.rules.scan.profanity;

import java.util.Locale;

/** How strong a word is felt to be. */
enum Strength {
    MILD("profanity.mild"),
    STRONG("profanity"),
    SEVERE("profanity.severe");

    private final String kind;

    Strength(String kind) {
        this.kind = kind;
    }

    /** The kind of a finding of it. */
    String kind() {
        return kind;
    }

    static Strength of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT));
    }
}
