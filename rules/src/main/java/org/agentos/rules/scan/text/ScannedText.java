package org.agentos.rules.scan.text;

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
    private final int[] sentences;
    private WordNumbers numbers;

    private ScannedText(String original, int[] codePoints, Folding folding) {
        this.original = original;
        this.codePoints = codePoints;
        this.plain = folding.plain();
        this.folded = lower(plain);
        this.from = folding.from();
        this.to = folding.to();
        this.words = Words.of(folded);
        this.sentences = Sentences.of(words, folded);
    }

    public static ScannedText of(String text) {
        int[] codePoints = codePoints(text);
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

    /** The number of the sentence of each word; not to be written to. */
    public int[] sentences() {
        return sentences;
    }

    /** What lexicons know of each word; looked up once. */
    public WordNumbers numbers() {
        WordNumbers known = numbers;
        if (known == null) {
            known = WordNumbers.of(words);
            numbers = known;
        }
        return known;
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

    /** Whether one of {@code a} to {@code z} stands between two code points of the original. */
    public boolean hasSmallLetter(int start, int end) {
        for (int i = start; i < end; i++) {
            if (codePoints[i] >= 'a' && codePoints[i] <= 'z') {
                return true;
            }
        }
        return false;
    }

    private static int[] codePoints(String text) {
        int[] codePoints = new int[text.codePointCount(0, text.length())];
        int at = 0;
        for (int i = 0; i < codePoints.length; i++) {
            codePoints[i] = text.codePointAt(at);
            at += Character.charCount(codePoints[i]);
        }
        return codePoints;
    }

    /** Lower case, code point by code point: none changes its length in UTF-16. */
    private static String lower(String text) {
        char[] lower = text.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            char c = lower[i];
            if (c >= 'A' && c <= 'Z') {
                lower[i] = (char) (c + ' ');
            } else if (c >= 128 && !Character.isSurrogate(c)) {
                lower[i] = Character.toLowerCase(c);
            }
        }
        return new String(lower);
    }

    /** A span of the folded text that is a run of letters and digits, or one other visible character. */
    public record Word(String text, int from, int to) {}
}
