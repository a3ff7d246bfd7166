package org.agentos.rules.scan.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.agentos.rules.scan.text.Vocabulary;

/** Phrases by the words that they may begin with. */
final class PhraseIndex {

    private static final int LETTERS = 3;
    private static final int SIZE = 1 << 16;

    private final List<List<Candidate>> byWord = new ArrayList<>();
    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();
    private final Map<String, List<Phrase>> byEnding = new HashMap<>();
    private final List<Phrase> byNumber = new ArrayList<>();

    /** Hashes of the beginnings and endings: most words have none, and need not be cut to see that. */
    private final BitSet beginnings = new BitSet(SIZE);

    private final BitSet endings = new BitSet(SIZE);

    /** A phrase that may begin with a word, alone or with one of some others next. */
    private static final class Candidate {

        private final Phrase phrase;
        private final NumberSet next = new NumberSet();
        private boolean alone;

        Candidate(Phrase phrase) {
            this.phrase = phrase;
        }
    }

    /** @throws IllegalArgumentException when the phrase begins with what many words have */
    void add(Phrase phrase) {
        for (Phrase.Place place : phrase.places()) {
            if (place instanceof Phrase.OneOf some) {
                add(some.alternatives(), phrase);
                if (!some.optional()) {
                    return;
                }
            } else if (place instanceof Phrase.Gap) {
                throw new IllegalArgumentException("a phrase begins with a word, not with a gap");
            }
        }
    }

    /** Gives the phrases that may begin with the word at a place. */
    void beginningAt(Passage text, int at, Consumer<Phrase> action) {
        each(text.number(at), text.number(at + 1), action);
        each(text.ownerNumber(at), Vocabulary.UNKNOWN, action);
        String word = text.text(at);
        int tail = word.length() - LETTERS;
        if (tail >= 0 && beginnings.get(hash(word, 0))) {
            byBeginning.getOrDefault(word.substring(0, LETTERS), List.of()).forEach(action);
        }
        if (tail >= 0 && endings.get(hash(word, tail))) {
            byEnding.getOrDefault(word.substring(tail), List.of()).forEach(action);
        }
        if (!byNumber.isEmpty() && !word.isEmpty() && Character.isDigit(word.charAt(0))) {
            byNumber.forEach(action);
        }
    }

    private void each(int number, int next, Consumer<Phrase> action) {
        List<Candidate> candidates = number >= 0 && number < byWord.size() ? byWord.get(number) : List.of();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (candidate.alone || candidate.next.contains(next)) {
                action.accept(candidate.phrase);
            }
        }
    }

    /** The candidate for a phrase at a word: one, though it may begin with the word in several ways. */
    private Candidate candidate(int number, Phrase phrase) {
        while (byWord.size() <= number) {
            byWord.add(List.of());
        }
        if (byWord.get(number).isEmpty()) {
            byWord.set(number, new ArrayList<>());
        }
        List<Candidate> candidates = byWord.get(number);
        if (candidates.isEmpty() || candidates.get(candidates.size() - 1).phrase != phrase) {
            candidates.add(new Candidate(phrase));
        }
        return candidates.get(candidates.size() - 1);
    }

    private void add(Alternatives first, Phrase phrase) {
        first.alone().forEach(number -> candidate(number, phrase).alone = true);
        first.groups().forEach(group -> candidate(group[0], phrase).next.add(group[1]));
        for (String beginning : first.beginnings()) {
            require(beginning, "a beginning has three letters or more: ");
            put(byBeginning, beginning.substring(0, LETTERS), phrase);
            beginnings.set(hash(beginning, 0));
        }
        for (String ending : first.endings()) {
            require(ending, "an end has three letters or more: ");
            int tail = ending.length() - LETTERS;
            put(byEnding, ending.substring(tail), phrase);
            endings.set(hash(ending, tail));
        }
        if (first.hasNumber()) {
            put(byNumber, phrase);
        }
    }

    private static void require(String part, String problem) {
        if (part.length() < LETTERS) {
            throw new IllegalArgumentException(problem + part);
        }
    }

    private static void put(Map<String, List<Phrase>> index, String key, Phrase phrase) {
        put(index.computeIfAbsent(key, absent -> new ArrayList<>()), phrase);
    }

    /** Once, as a phrase may begin with a word in two ways. */
    private static void put(List<Phrase> phrases, Phrase phrase) {
        if (phrases.isEmpty() || phrases.get(phrases.size() - 1) != phrase) {
            phrases.add(phrase);
        }
    }

    private static int hash(String word, int from) {
        int hash = (word.charAt(from) * 31 + word.charAt(from + 1)) * 31 + word.charAt(from + 2);
        return hash & SIZE - 1;
    }
}
