package org.agentos.rules.scan.style.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** A text of which every UTF-16 unit knows the index in the source that it stands for. Immutable. */
public final class MappedText {

    /** What stands for a character of code. */
    public static final char MASK = '*';

    public static final MappedText EMPTY = new MappedText("", new int[0]);

    private final String text;
    private final int[] origin;

    private MappedText(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    /** A source as it is. */
    public static MappedText of(String source) {
        int[] origin = new int[source.length()];
        for (int i = 0; i < origin.length; i++) {
            origin[i] = i;
        }
        return new MappedText(source, origin);
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** Index in the source of a unit; for the end of the text, that after its last. */
    public int origin(int index) {
        if (index < origin.length) {
            return origin[index];
        }
        return origin.length == 0 ? 0 : origin[origin.length - 1] + 1;
    }

    /** Index in the source after the unit before {@code end}. */
    public int originOfEnd(int end) {
        return end == 0 ? origin(0) : origin[end - 1] + 1;
    }

    public MappedText slice(int from, int to) {
        return new MappedText(text.substring(from, to), Arrays.copyOfRange(origin, from, to));
    }

    public MappedText strip() {
        String left = text.stripLeading();
        int from = text.length() - left.length();
        return slice(from, from + left.stripTrailing().length());
    }

    /** The same text with characters of some origins masked, but for line ends. */
    MappedText masking(BitSet origins) {
        if (origins.isEmpty()) {
            return this;
        }
        StringBuilder masked = new StringBuilder(text);
        for (int i = 0; i < origin.length; i++) {
            if (origins.get(origin[i]) && text.charAt(i) != '\n') {
                masked.setCharAt(i, MASK);
            }
        }
        return new MappedText(masked.toString(), origin);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** Its lines without their ends. */
    public List<MappedText> lines() {
        return split('\n', 0);
    }

    /** What stands between its bars and after the last of them: the cells of a row; all of it when it has none. */
    List<MappedText> cells() {
        return split('|', text.indexOf('|') + 1);
    }

    private List<MappedText> split(char separator, int start) {
        List<MappedText> pieces = new ArrayList<>();
        int from = start;
        for (int end = text.indexOf(separator, from); end >= 0; end = text.indexOf(separator, from)) {
            pieces.add(slice(from, end));
            from = end + 1;
        }
        pieces.add(slice(from, text.length()));
        return pieces;
    }

    /** Puts a text together. */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] origin = new int[64];

        public Builder add(MappedText part) {
            for (int i = 0; i < part.length(); i++) {
                add(part.text.charAt(i), part.origin[i]);
            }
            return this;
        }

        /** Masks a part, but for its line ends. */
        public Builder mask(MappedText part) {
            for (int i = 0; i < part.length(); i++) {
                add(part.text.charAt(i) == '\n' ? '\n' : MASK, part.origin[i]);
            }
            return this;
        }

        public Builder add(char c, int from) {
            if (text.length() == origin.length) {
                origin = Arrays.copyOf(origin, 2 * origin.length);
            }
            origin[text.length()] = from;
            text.append(c);
            return this;
        }

        /** A character of no origin of its own: it stands where the last one did. */
        public Builder addBetween(char c) {
            return text.isEmpty() ? this : add(c, origin[text.length() - 1]);
        }

        public MappedText build() {
            return new MappedText(text.toString(), Arrays.copyOf(origin, text.length()));
        }
    }
}
