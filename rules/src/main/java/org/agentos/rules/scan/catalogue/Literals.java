package org.agentos.rules.scan.catalogue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Pieces of text that are looked for together, in one walk; all begin with ASCII. */
public final class Literals {

    private static final int ASCII = 128;

    private final List<List<String>> byFirst = new ArrayList<>();
    private final BitSet firsts = new BitSet(ASCII);

    private Literals(List<String> literals) {
        for (int c = 0; c < ASCII; c++) {
            char first = (char) c;
            byFirst.add(literals.stream()
                    .filter(literal -> literal.charAt(0) == first)
                    .toList());
            firsts.set(c, !byFirst.get(c).isEmpty());
        }
    }

    public static Literals of(String... literals) {
        return new Literals(List.of(literals));
    }

    /** A literal in a text: the first character of it, and the one after the last. */
    public record Place(int from, int to) {}

    /** Where literals stand, in order; of those that begin at one place the one that was given first. */
    public List<Place> in(String text) {
        List<Place> places = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int length = firsts.get(text.charAt(at)) ? length(text, at) : 0;
            if (length > 0) {
                places.add(new Place(at, at + length));
            }
            at += Math.max(1, length);
        }
        return places;
    }

    private int length(String text, int at) {
        for (String literal : byFirst.get(text.charAt(at))) {
            if (text.startsWith(literal, at)) {
                return literal.length();
            }
        }
        return 0;
    }
}
