package org.agentos.rules.scan.personal;

import java.util.Set;

/** Where identifiers may begin: at words that have digits, or that digits follow soon. Everything else is passed over. */
final class Starts {

    private static final int DIGIT_WITHIN = 16;
    private static final int LONGEST_LETTERS = 3;
    private static final Set<String> MONTHS =
            Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final String plain;
    private final String folded;
    private int digit = -1;

    Starts(String plain, String folded) {
        this.plain = plain;
        this.folded = folded;
    }

    /** The next place at or after another, or the length of the text. */
    int next(int from) {
        for (int at = from; at < plain.length(); at++) {
            if (digit < at) {
                digit = nextDigit(at);
                if (digit == plain.length()) {
                    return digit;
                }
                at = Math.max(at, digit - DIGIT_WITHIN);
            }
            if (begins(at) && stands(at) && isShort(at)) {
                return at;
            }
        }
        return plain.length();
    }

    private int nextDigit(int from) {
        int at = from;
        while (at < plain.length() && !Character.isDigit(plain.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean begins(int at) {
        char c = plain.charAt(at);
        return Character.isLetterOrDigit(c) || c == '+';
    }

    /** Not inside of a word, of something hyphenated, an address or a decimal number. */
    private boolean stands(int at) {
        if (at == 0) {
            return true;
        }
        char before = plain.charAt(at - 1);
        if (Character.isLetterOrDigit(before) || before == '_') {
            return false;
        }
        char further = at > 1 ? plain.charAt(at - 2) : ' ';
        boolean joined = (before == '-' || before == '@') && Character.isLetterOrDigit(further);
        boolean decimal = ".,/:".indexOf(before) >= 0 && further >= '0' && further <= '9';
        return !joined && !decimal;
    }

    /** A word of letters alone is part of an identifier only when it is short, or a month. */
    private boolean isShort(int at) {
        int end = at;
        while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
            end++;
        }
        boolean digitsFollow = end < plain.length() && Character.isDigit(plain.charAt(end));
        return end - at <= LONGEST_LETTERS || digitsFollow || MONTHS.contains(folded.substring(at, at + 3));
    }
}
