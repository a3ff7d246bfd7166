package org.agentos.rules.scan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text and its folded form: NFKC (UAX 15), lower case, without invisible characters and {@link Markup markup between letters},
 * look-alike letters of other scripts as the Latin ones that they imitate, typographic quotes and dashes as ASCII. Every folded
 * character knows the original code points that it came from.
 */
public final class ScannedText {

    private final String original;
    private final String plain;
    private final String folded;
    private final int[] from;
    private final int[] to;
    private final int[] codePoints;
    private final List<Word> words;

    private ScannedText(String original, int[] codePoints, Folding folding) {
        this.original = original;
        this.codePoints = codePoints;
        this.plain = folding.plain();
        this.folded = lower(plain);
        this.from = folding.from();
        this.to = folding.to();
        this.words = Words.of(folded);
    }

    public static ScannedText of(String text) {
        int[] codePoints = text.codePoints().toArray();
        return new ScannedText(text, codePoints, new Folding(codePoints));
    }

    public String original() {
        return original;
    }

    /** Folded but for the case; as long as {@link #folded()}, character by character. */
    public String plain() {
        return plain;
    }

    public String folded() {
        return folded;
    }

    /** Words and marks of the folded text, in order. */
    public List<Word> words() {
        return words;
    }

    /** Length of the original in code points. */
    public int length() {
        return codePoints.length;
    }

    /** The original code point of a folded character. */
    public int start(int foldedIndex) {
        return foldedIndex < from.length ? from[foldedIndex] : codePoints.length;
    }

    /** The original code point after the one that the folded character before {@code foldedEnd} came from. */
    public int end(int foldedEnd) {
        return foldedEnd == 0 ? 0 : to[foldedEnd - 1];
    }

    /** What stands between two code points of the original. */
    public String excerpt(int start, int end) {
        return new String(codePoints, start, end - start);
    }

    /** Lower case, code point by code point: none changes its length in UTF-16. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                lower.setCharAt(i, (char) (c + ' '));
            } else if (c >= 128 && !Character.isSurrogate(c)) {
                lower.setCharAt(i, Character.toLowerCase(c));
            }
        }
        return lower.toString();
    }

    /** A span of the folded text that is a run of letters and digits, or one other visible character. */
    public record Word(String text, int from, int to) {}

    private static final class Words {

        static List<Word> of(String folded) {
            List<Word> words = new ArrayList<>();
            int start = -1;
            for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
                int c = folded.codePointAt(i);
                boolean inside = Character.isLetterOrDigit(c) || isJoiner(folded, i, start);
                if (inside && start < 0) {
                    start = i;
                } else if (!inside) {
                    add(words, folded, start, i);
                    start = -1;
                    if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                        words.add(new Word(Character.toString(c), i, i + Character.charCount(c)));
                    }
                }
            }
            add(words, folded, start, folded.length());
            return List.copyOf(words);
        }

        /** An apostrophe inside of a word, as in {@code don't}, and combining marks. */
        private static boolean isJoiner(String folded, int at, int start) {
            char c = folded.charAt(at);
            if (start >= 0 && Character.getType(c) == Character.NON_SPACING_MARK) {
                return true;
            }
            return c == '\'' && start >= 0 && at + 1 < folded.length() && Character.isLetter(folded.charAt(at + 1));
        }

        private static void add(List<Word> words, String folded, int start, int end) {
            if (start >= 0) {
                words.add(new Word(folded.substring(start, end), start, end));
            }
        }
    }
}
