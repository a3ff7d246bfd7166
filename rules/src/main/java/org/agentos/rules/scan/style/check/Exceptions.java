package org.agentos.rules.scan.style.check;

import java.util.Comparator;
import java.util.List;
import org.agentos.rules.rulebook.style.pattern.PatternRefused;
import org.agentos.rules.rulebook.style.pattern.StylePattern;

/** Words that a check lets pass. */
final class Exceptions {

    private final List<String> words;
    private final StylePattern pattern;

    private Exceptions(List<String> words, StylePattern pattern) {
        this.words = words;
        this.pattern = pattern;
    }

    static Exceptions of(List<String> words) throws PatternRefused {
        List<String> longestFirst = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return new Exceptions(longestFirst, StylePattern.of(longestFirst, true, false));
    }

    boolean cover(String observed) {
        return !words.isEmpty() && pattern.find(observed);
    }

    List<String> words() {
        return words;
    }

    StylePattern pattern() {
        return pattern;
    }
}
