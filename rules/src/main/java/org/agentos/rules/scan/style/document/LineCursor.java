package org.agentos.rules.scan.style.document;

import java.util.List;
import java.util.function.Predicate;

/** Lines of a document, read one after the other. */
final class LineCursor {

    private final List<MappedText> lines;
    private int at;

    LineCursor(MappedText source) {
        this.lines = source.lines();
    }

    boolean atEnd() {
        return at >= lines.size();
    }

    MappedText line() {
        return lines.get(at);
    }

    String text() {
        return line().text();
    }

    /** The text of a line further on; empty beyond the ends. */
    String text(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < lines.size() ? lines.get(index).text() : "";
    }

    void next() {
        at++;
    }

    MappedText take() {
        return lines.get(at++);
    }

    /** Takes lines as long as they pass, joined by line ends. */
    MappedText takeWhile(Predicate<String> passes) {
        MappedText.Builder taken = new MappedText.Builder();
        while (!atEnd() && passes.test(text())) {
            taken.addBetween('\n').add(take());
        }
        return taken.build();
    }

    void skipWhile(Predicate<String> passes) {
        while (!atEnd() && passes.test(text())) {
            next();
        }
    }

    /** Skips lines as long as they pass, and the one that does not. */
    void skipPast(Predicate<String> passes) {
        skipWhile(passes);
        if (!atEnd()) {
            next();
        }
    }

    static int indent(String line) {
        int spaces = 0;
        while (spaces < line.length() && (line.charAt(spaces) == ' ' || line.charAt(spaces) == '\t')) {
            spaces++;
        }
        return spaces;
    }
}
