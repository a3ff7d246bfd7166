package org.agentos.rules.scan.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** What may stand at one place of a phrase: words, groups of words, beginnings, ends, numbers. */
final class Alternatives {

    static final int NONE = -1;
    static final String NUMBER = "\\d";
    private static final String OWNED = "'s";

    private final Set<String> words = new HashSet<>();
    private final Map<String, List<String[]>> groups = new HashMap<>();
    private final List<String> beginnings = new ArrayList<>();
    private final List<String> endings = new ArrayList<>();
    private boolean number;

    /** One alternative as lexicons write it: {@code word}, {@code two_words}, {@code begin*}, {@code *end}, {@code \d}. */
    void add(String written) {
        if (written.equals(NUMBER)) {
            number = true;
        } else if (written.length() > 1 && written.endsWith("*")) {
            beginnings.add(written.substring(0, written.length() - 1));
        } else if (written.length() > 1 && written.startsWith("*")) {
            endings.add(written.substring(1));
        } else if (written.length() > 1 && written.indexOf('_') > 0) {
            String[] group = written.split("_");
            groups.computeIfAbsent(group[0], absent -> new ArrayList<>()).add(group);
        } else {
            words.add(written);
        }
    }

    /** Words that stand alone or in a group. */
    Set<String> vocabulary() {
        Set<String> all = new HashSet<>(words);
        groups.values().forEach(each -> each.forEach(group -> all.addAll(List.of(group))));
        return all;
    }

    Set<String> firstWords() {
        Set<String> first = new HashSet<>(words);
        first.addAll(groups.keySet());
        return first;
    }

    List<String> beginnings() {
        return beginnings;
    }

    List<String> endings() {
        return endings;
    }

    boolean hasNumber() {
        return number;
    }

    /** The first end that {@code rest} accepts of those that an alternative reaches from {@code at}, longest first; or -1. */
    int match(Passage text, int at, IntUnaryOperator rest) {
        String word = text.text(at);
        for (String[] group : groups.isEmpty() ? List.<String[]>of() : groups.getOrDefault(word, List.of())) {
            int end = follows(text, at, group) ? rest.applyAsInt(at + group.length) : NONE;
            if (end != NONE) {
                return end;
            }
        }
        return accepts(word) ? rest.applyAsInt(at + 1) : NONE;
    }

    private boolean accepts(String word) {
        if (words.contains(word) || number && !word.isEmpty() && Character.isDigit(word.charAt(0))) {
            return true;
        }
        if (word.endsWith(OWNED) && words.contains(word.substring(0, word.length() - OWNED.length()))) {
            return true;
        }
        return beginnings.stream().anyMatch(word::startsWith)
                || endings.stream().anyMatch(word::endsWith);
    }

    private static boolean follows(Passage text, int at, String[] group) {
        for (int i = 1; i < group.length; i++) {
            if (!text.text(at + i).equals(group[i]) || !text.together(at, at + i)) {
                return false;
            }
        }
        return true;
    }
}
