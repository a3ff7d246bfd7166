package org.agentos.rules.scan.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agentos.rules.scan.text.Vocabulary;

/** What may stand at one place of a phrase: words, groups of words, beginnings, ends, numbers. */
final class Alternatives {

    static final String NUMBER = "\\d";

    private final Set<String> vocabulary = new HashSet<>();
    private final NumberSet words = new NumberSet();
    private final NumberSet groupBeginnings = new NumberSet();
    private final Map<Long, List<int[]>> groups = new HashMap<>();
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
            addGroup(List.of(written.split("_")));
        } else {
            vocabulary.add(written);
            words.add(Vocabulary.add(written));
        }
    }

    private void addGroup(List<String> group) {
        int[] numbers = group.stream().mapToInt(Vocabulary::add).toArray();
        vocabulary.addAll(group);
        groupBeginnings.add(numbers[0]);
        groups.computeIfAbsent(pair(numbers[0], numbers[1]), absent -> new ArrayList<>())
                .add(numbers);
    }

    /** Words that stand alone or in a group. */
    Set<String> vocabulary() {
        return vocabulary;
    }

    /** Numbers of the words that stand alone. */
    NumberSet alone() {
        return words;
    }

    /** Numbers of the words of each group. */
    List<int[]> groups() {
        return groups.values().stream().flatMap(List::stream).toList();
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

    /** Whether one of them stands at a place, alone or as a group. */
    boolean standAt(Passage text, int at) {
        if (acceptAt(text, at)) {
            return true;
        }
        for (int[] group : groupsAt(text, at)) {
            if (follows(text, at, group)) {
                return true;
            }
        }
        return false;
    }

    /** The groups, as numbers of words, that begin with the word at a place, in the order of the lexicon. */
    List<int[]> groupsAt(Passage text, int at) {
        return groupBeginnings.contains(text.number(at))
                ? groups.getOrDefault(pair(text.number(at), text.number(at + 1)), List.of())
                : List.of();
    }

    /** Whether the word at a place alone is one of them. */
    boolean acceptAt(Passage text, int at) {
        if (words.contains(text.number(at)) || words.contains(text.ownerNumber(at))) {
            return true;
        }
        return (number || !beginnings.isEmpty() || !endings.isEmpty()) && accepts(text.text(at));
    }

    private boolean accepts(String word) {
        if (number && !word.isEmpty() && Character.isDigit(word.charAt(0))) {
            return true;
        }
        for (int i = 0; i < beginnings.size(); i++) {
            if (word.startsWith(beginnings.get(i))) {
                return true;
            }
        }
        for (int i = 0; i < endings.size(); i++) {
            if (word.endsWith(endings.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static long pair(int first, int second) {
        return (long) first << Integer.SIZE | second & 0xFFFFFFFFL;
    }

    /** Whether the words of a group stand at a place, in one sentence. */
    static boolean follows(Passage text, int at, int[] group) {
        for (int i = 1; i < group.length; i++) {
            if (text.number(at + i) != group[i] || !text.together(at, at + i)) {
                return false;
            }
        }
        return true;
    }
}
