package org.agentos.rules.rulebook.drl.syntax;

import org.agentos.rules.rulebook.Place;

/** A text that is read once, one Unicode code point after the other, with the line and column of the next. */
final class Source {

    /** A place in the text. */
    record Mark(int index, Place.Position place) {}

    private final String text;
    private int index;
    private int line = 1;
    private int column = 1;

    Source(String text) {
        this.text = text;
    }

    boolean ended() {
        return index >= text.length();
    }

    int peek() {
        return text.codePointAt(index);
    }

    /** The character after the next one; 0 at the end. Only right where the next one is in the BMP. */
    int peekSecond() {
        return index + 1 < text.length() ? text.codePointAt(index + 1) : 0;
    }

    boolean startsWith(String prefix) {
        return text.startsWith(prefix, index);
    }

    int next() {
        int c = peek();
        index += Character.charCount(c);
        boolean lineEnds = c == '\n' || c == '\r' && !startsWith("\n");
        line += lineEnds ? 1 : 0;
        column = lineEnds ? 1 : column + 1;
        return c;
    }

    Mark mark() {
        return new Mark(index, new Place.Position(line, column));
    }

    String since(Mark mark) {
        return text.substring(mark.index(), index);
    }
}
