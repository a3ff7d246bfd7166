package org.agentos.rules.scan.secret;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A form that a provider publishes for its keys. Its pattern is bounded, and tried where a word begins.
 *
 * @param entropy least bits per character of a match
 */
record Token(String provider, String kind, Pattern pattern, double entropy) {

    private static final String END = "(?![A-Za-z0-9_])";

    static Token of(String provider, String kind, String form, double entropy) {
        return new Token(provider, kind, Pattern.compile("(?:" + form + ")" + END), entropy);
    }

    boolean holds(String value) {
        return Entropy.of(value) >= entropy && !Placeholders.isFilled(value.toLowerCase(Locale.ROOT));
    }
}
