package org.agentos.rules.scan.clickbait;

import java.util.Locale;
import java.util.Set;

/**
 * The first line of a text, where it is short enough to be a headline.
 *
 * @param start first character of the folded text that it has
 * @param end character after the last
 * @param spelling how its words are capitalised
 */
record Headline(int start, int end, Spelling spelling) {

    private static final int MOST_WORDS = 22;
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "but", "of", "to", "in", "on", "at", "by", "for", "with", "from", "as", "is",
            "it", "that", "its");

    /** Every Word, Most of the Words, or only the first and names. */
    enum Spelling {
        EVERY_WORD,
        TITLE,
        SENTENCE,
        UNKNOWN
    }

    /** @param plain the text with its capitals */
    static Headline of(String plain) {
        int start = 0;
        while (start < plain.length() && Character.isWhitespace(plain.charAt(start))) {
            start++;
        }
        int end = plain.indexOf('\n', start);
        end = end < 0 ? plain.length() : end;
        String[] words = plain.substring(start, end).trim().split("\\s+", MOST_WORDS + 2);
        return new Headline(start, words.length > MOST_WORDS ? start : end, spelling(words));
    }

    boolean isPresent() {
        return end > start;
    }

    private static Spelling spelling(String[] words) {
        int smallUp = 0;
        int smallDown = 0;
        int up = 0;
        int down = 0;
        for (int i = 1; i < words.length; i++) {
            char first = words[i].charAt(0);
            boolean small = SMALL.contains(words[i].toLowerCase(Locale.ROOT));
            smallUp += small && Character.isUpperCase(first) ? 1 : 0;
            smallDown += small && Character.isLowerCase(first) ? 1 : 0;
            up += !small && Character.isUpperCase(first) ? 1 : 0;
            down += !small && Character.isLowerCase(first) ? 1 : 0;
        }
        if (down > up) {
            return Spelling.SENTENCE;
        }
        if (smallUp > smallDown) {
            return Spelling.EVERY_WORD;
        }
        return smallDown > 0 && down <= 1 ? Spelling.TITLE : Spelling.UNKNOWN;
    }
}
