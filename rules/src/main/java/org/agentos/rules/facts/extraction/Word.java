package org.agentos.rules.facts.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text: a run of letters, digits, combining marks and inner apostrophes.
 *
 * @param start first code point
 * @param end code point after the last
 */
record Word(String written, String folded, int start, int end) {

    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        int point = 0;
        int i = 0;
        while (i < text.length()) {
            int from = i;
            int fromPoint = point;
            while (i < text.length() && partOfWord(text, i, from)) {
                i += Character.charCount(text.codePointAt(i));
                point++;
            }
            if (i > from) {
                String written = text.substring(from, i);
                words.add(new Word(written, written.toLowerCase(Locale.ROOT), fromPoint, point));
            } else {
                i += Character.charCount(text.codePointAt(i));
                point++;
            }
        }
        return words;
    }

    private static boolean partOfWord(String text, int i, int from) {
        int c = text.codePointAt(i);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean inner = c == '\'' || c == '’' || Character.getType(c) == Character.NON_SPACING_MARK;
        return inner && i > from && i + 1 < text.length() && Character.isLetterOrDigit(text.codePointAt(i + 1));
    }
}
