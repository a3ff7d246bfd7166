package org.agentos.rules.rulebook.drl.syntax;

import java.util.Map;
import org.agentos.rules.rulebook.admission.Limits;

/**
 * Reads a text in quotes, with Java's escapes. A Unicode escape may not stand for what could be written: javac resolves these
 * before it knows what a text is, so that one may end a text that looks open.
 */
final class TextReader {

    private static final Map<Integer, Character> ESCAPES = Map.of(
            (int) '"',
            '"',
            (int) '\'',
            '\'',
            (int) '\\',
            '\\',
            (int) 'n',
            '\n',
            (int) 't',
            '\t',
            (int) 'r',
            '\r',
            (int) 'b',
            '\b',
            (int) 'f',
            '\f');

    private final Source source;
    private final Problems problems;
    private final StringBuilder text = new StringBuilder();

    TextReader(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    String read() {
        Source.Mark start = source.mark();
        int quote = source.next();
        while (!source.ended() && source.peek() != quote && source.peek() != '\n' && source.peek() != '\r') {
            character();
        }
        if (source.ended() || source.peek() != quote) {
            problems.add(
                    start.place(), "text", "This text has no end on its line; close it, and write \\n for a new line.");
        } else {
            source.next();
        }
        requireKept(start);
        return text.toString();
    }

    private void character() {
        Source.Mark mark = source.mark();
        int c = source.next();
        if (c == '\\') {
            escape(mark);
        } else {
            Characters.objection(c)
                    .ifPresentOrElse(
                            objection -> problems.add(mark.place(), objection.code(), objection.message()),
                            () -> text.appendCodePoint(c));
        }
    }

    private void escape(Source.Mark mark) {
        int c = source.ended() ? 0 : source.peek();
        if (c == 'u') {
            source.next();
            unicode(mark);
        } else if (ESCAPES.containsKey(c)) {
            source.next();
            text.append(ESCAPES.get(c).charValue());
        } else {
            problems.add(mark.place(), "escape", "There is no such escape; write \\\\ for a backslash.");
        }
    }

    private void unicode(Source.Mark mark) {
        int code = 0;
        int digits = 0;
        while (digits < 4 && !source.ended() && Character.digit(source.peek(), 16) >= 0 && source.peek() < 128) {
            code = code * 16 + Character.digit(source.next(), 16);
            digits++;
        }
        if (digits < 4 || code >= ' ' && code <= '~' || code == '\n' || code == '\r' || code == 0) {
            problems.add(
                    mark.place(),
                    "unicode-escape",
                    "A Unicode escape is \\u and four digits of a character that can't be written; write this one itself.");
        } else {
            text.append((char) code);
        }
    }

    private void requireKept(Source.Mark start) {
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            problems.add(start.place(), "unstorable-text", "The text holds half a surrogate pair; remove it.");
        }
        if (text.length() > Limits.TEXT) {
            problems.add(start.place(), "too-long", "A text has at most " + Limits.TEXT + " characters; shorten it.");
        }
    }
}
