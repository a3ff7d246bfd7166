package org.agentos.rules.cli;

import java.util.Locale;

/** A yes or no about a text, answered by the kinds of its findings. */
enum Flag {
    PII,
    SECRET,
    PROFANITY,
    HATE,
    INJECTION,
    CLAIM,
    STYLE,
    CLICKBAIT;

    /** As the answer writes it; also the family that begins the kinds of its findings. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean raisedBy(String kind) {
        return kind.equals(word()) || kind.startsWith(word() + ".");
    }
}
