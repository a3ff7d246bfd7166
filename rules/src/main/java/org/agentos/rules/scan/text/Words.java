package org.agentos.rules.scan.text;

import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.scan.text.ScannedText.Word;

/** Cuts a folded text into words and marks. */
final class Words {

    private static final int ASCII = 128;
    private static final byte OTHER = 0;
    private static final byte SPACE = 1;
    private static final byte LETTER = 2;
    private static final byte[] SORTS = new byte[ASCII];
    private static final String[] MARKS = new String[ASCII];

    static {
        for (int c = 0; c < ASCII; c++) {
            SORTS[c] = sortOf(c);
            MARKS[c] = Character.toString(c);
        }
    }

    private Words() {}

    static List<Word> of(String folded) {
        List<Word> words = new ArrayList<>(folded.length() / 4);
        int start = -1;
        int i = 0;
        while (i < folded.length()) {
            int c = folded.codePointAt(i);
            int length = Character.charCount(c);
            byte sort = sort(c);
            boolean inside = sort == LETTER || start >= 0 && isJoiner(folded, i);
            if (inside) {
                start = start < 0 ? i : start;
            } else {
                add(words, folded, start, i);
                start = -1;
                if (sort == OTHER) {
                    words.add(new Word(c < ASCII ? MARKS[c] : Character.toString(c), i, i + length));
                }
            }
            i += length;
        }
        add(words, folded, start, folded.length());
        return List.copyOf(words);
    }

    /** An apostrophe inside of a word, as in {@code don't}, and combining marks. */
    private static boolean isJoiner(String folded, int at) {
        char c = folded.charAt(at);
        return c == '\''
                ? at + 1 < folded.length() && Character.isLetter(folded.charAt(at + 1))
                : c >= ASCII && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static byte sort(int c) {
        return c < ASCII ? SORTS[c] : sortOf(c);
    }

    private static byte sortOf(int c) {
        if (Character.isLetterOrDigit(c)) {
            return LETTER;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) ? SPACE : OTHER;
    }

    private static void add(List<Word> words, String folded, int start, int end) {
        if (start >= 0) {
            words.add(new Word(folded.substring(start, end), start, end));
        }
    }
}
