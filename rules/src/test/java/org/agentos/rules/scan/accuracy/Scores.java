package org.agentos.rules.scan.accuracy;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The score of a set and of its parts: types, functions, severities. */
final class Scores {

    private final Score all = new Score();
    private final Map<String, Score> parts = new TreeMap<>();

    void add(String part, boolean expected, boolean found) {
        all.add(expected, found);
        parts.computeIfAbsent(part, absent -> new Score()).add(expected, found);
    }

    Score all() {
        return all;
    }

    Map<String, Score> parts() {
        return parts;
    }

    Score of(Collection<String> names) {
        Score sum = new Score();
        names.stream().map(parts::get).filter(Objects::nonNull).forEach(sum::add);
        return sum;
    }
}
