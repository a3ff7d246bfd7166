package org.agentos.rules.scan.text;

import java.text.Normalizer;
import java.util.Arrays;

/** Writes the plain form of a text, and where each character of it came from. */
final class Folding {

    private static final int MOST_MARKS = 32;

    private final int[] codePoints;
    private final StringBuilder plain;
    private int[] from;
    private int[] to;

    Folding(int[] codePoints) {
        this.codePoints = codePoints;
        this.plain = new StringBuilder(codePoints.length + 16);
        this.from = new int[codePoints.length + 16];
        this.to = new int[codePoints.length + 16];
        fold();
    }

    String plain() {
        return plain.toString();
    }

    /** The original code point that each character came from, or begins with. */
    int[] from() {
        return Arrays.copyOf(from, plain.length());
    }

    /** The original code point after the last one that each character came from. */
    int[] to() {
        return Arrays.copyOf(to, plain.length());
    }

    private void fold() {
        int at = 0;
        while (at < codePoints.length) {
            int c = codePoints[at];
            boolean marked =
                    at + 1 < codePoints.length && codePoints[at + 1] >= 0x300 && belongsToBase(codePoints[at + 1]);
            if (marked) {
                at = letter(at);
            } else if (c < 128 && c != '<' && c != '&' && c != '\\') {
                write((char) c, at, at + 1);
                at++;
            } else {
                at = c < 128 ? markup(at) : letter(at);
            }
        }
    }

    private int markup(int at) {
        Markup.Piece piece = Markup.at(codePoints, at);
        write(piece.text(), at, piece.end());
        return piece.end();
    }

    private int letter(int at) {
        int c = codePoints[at];
        int hidden = LookAlikes.hidden(c);
        if (hidden != LookAlikes.SHOWN) {
            write(hidden == LookAlikes.NOTHING ? "" : Character.toString(hidden), at, at + 1);
            return at + 1;
        }
        int end = at + 1;
        while (end < codePoints.length && end - at < MOST_MARKS && belongsToBase(codePoints[end])) {
            end++;
        }
        int ascii = end == at + 1 ? LookAlikes.ascii(c) : c;
        write(ascii == c ? normal(at, end) : Character.toString(ascii), at, end);
        return end;
    }

    private String normal(int start, int end) {
        String composed = Normalizer.normalize(new String(codePoints, start, end - start), Normalizer.Form.NFKC);
        StringBuilder normal = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> normal.appendCodePoint(LookAlikes.ascii(c)));
        return normal.toString();
    }

    /** Marks, and the vowels and finals of Hangul syllables. */
    private static boolean belongsToBase(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK && !(c >= 0xFE00 && c <= 0xFE0F) || c >= 0x1160 && c <= 0x11FF;
    }

    private void write(String text, int start, int end) {
        for (int i = 0; i < text.length(); i++) {
            write(text.charAt(i), start, end);
        }
    }

    private void write(char c, int start, int end) {
        int used = plain.length();
        if (used == from.length) {
            from = Arrays.copyOf(from, 2 * used);
            to = Arrays.copyOf(to, 2 * used);
        }
        plain.append(c);
        from[used] = start;
        to[used] = end;
    }
}
