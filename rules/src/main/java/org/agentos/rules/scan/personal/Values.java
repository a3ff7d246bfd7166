package org.agentos.rules.scan.personal;

import java.util.Set;

/** Texts that hold nothing but values: a cell of a table, a field of a form. */
final class Values {

    private static final int LONGEST = 100;
    private static final int LONGEST_PART = 3;
    private static final Set<String> JOINTS =
            Set.of("and", "or", "und", "oder", "et", "ou", "y", "o", "e", "ve", "och", "ja");

    private Values() {}

    /** Whether every word has digits, is a short part of a value (as of a plate), or joins two values. */
    static boolean only(String folded) {
        if (folded.length() > LONGEST) {
            return false;
        }
        int values = 0;
        int parts = 0;
        for (String word : folded.split("[^\\p{L}\\p{N}]+")) {
            boolean hasDigit = word.chars().anyMatch(Character::isDigit);
            if (hasDigit) {
                values++;
            } else if (!word.isEmpty() && !JOINTS.contains(word)) {
                parts++;
                if (word.length() > LONGEST_PART) {
                    return false;
                }
            }
        }
        return values > 0 && parts <= 2 * values;
    }
}
