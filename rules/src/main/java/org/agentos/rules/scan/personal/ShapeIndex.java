package org.agentos.rules.scan.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Which shapes may begin with a character. */
final class ShapeIndex {

    private static final int ASCII = 128;

    /** A shape of an identifier, and its number. */
    record Entry(int number, Identifier identifier, Shape shape) {}

    private final List<List<Entry>> byFirst = new ArrayList<>();
    private final List<Entry> others = new ArrayList<>();
    private int size;

    ShapeIndex(List<Identifier> identifiers) {
        for (int c = 0; c < ASCII; c++) {
            byFirst.add(new ArrayList<>());
        }
        for (Identifier identifier : identifiers) {
            identifier.shapes().forEach(shape -> add(new Entry(size++, identifier, shape)));
        }
    }

    int size() {
        return size;
    }

    List<Entry> beginningWith(char c) {
        return c < ASCII ? byFirst.get(c) : others;
    }

    private void add(Entry entry) {
        for (char c = 0; c < ASCII; c++) {
            if (mayBegin(entry.shape(), Character.toString(c))) {
                byFirst.get(c).add(entry);
            }
        }
        if (mayBegin(entry.shape(), "ä") || mayBegin(entry.shape(), "ü")) {
            others.add(entry);
        }
    }

    /** A matcher that runs out of text after one character would have gone on. */
    private static boolean mayBegin(Shape shape, String first) {
        Matcher matcher = shape.pattern().matcher(first);
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
