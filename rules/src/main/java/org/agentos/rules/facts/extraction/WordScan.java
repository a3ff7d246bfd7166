package org.agentos.rules.facts.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.agentos.rules.facts.WordFact;

/**
 * Finds the terms of word lists in a text, as whole words and whatever their case. An index by a term's first word keeps the cost
 * independent of the number of terms. Immutable.
 */
public final class WordScan {

    private final Map<String, List<Term>> termsByFirstWord = new HashMap<>();

    private record Term(String list, String written, List<String> words) {}

    /** Takes terms by the name of their list. */
    public WordScan(Map<String, List<String>> lists) {
        new TreeMap<>(lists).forEach((list, terms) -> terms.forEach(term -> add(list, term)));
    }

    /** The terms that stand in the text, in order of appearance. */
    public List<WordFact> scan(String text) {
        if (termsByFirstWord.isEmpty()) {
            return List.of();
        }
        List<Word> words = Word.in(text);
        List<WordFact> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Term term : termsByFirstWord.getOrDefault(words.get(i).folded(), List.of())) {
                if (standsAt(term, words, i)) {
                    Word last = words.get(i + term.words().size() - 1);
                    String id = "word-" + (found.size() + 1);
                    found.add(new WordFact(
                            id, term.list(), term.written(), words.get(i).start(), last.end()));
                }
            }
        }
        return found;
    }

    private void add(String list, String written) {
        List<String> words = Word.in(written).stream().map(Word::folded).toList();
        if (!words.isEmpty()) {
            termsByFirstWord
                    .computeIfAbsent(words.get(0), word -> new ArrayList<>())
                    .add(new Term(list, written, words));
        }
    }

    private static boolean standsAt(Term term, List<Word> words, int at) {
        return at + term.words().size() <= words.size()
                && IntStream.range(0, term.words().size())
                        .allMatch(i ->
                                words.get(at + i).folded().equals(term.words().get(i)));
    }
}
