package org.agentos.rules.scan.word;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Answers about words, which texts repeat: each is kept until another word takes its place. What it costs in memory is bounded by the
 * number of places; only short words are kept. Thread-safe.
 *
 * @param <T> the answer, which depends on the word alone
 */
public final class Memo<T> {

    private static final int PLACES = 1 << 13;
    private static final int LONGEST = 32;

    private final Function<String, T> function;
    private final AtomicReferenceArray<Answer<T>> answers = new AtomicReferenceArray<>(PLACES);

    private record Answer<T>(String word, T value) {}

    public Memo(Function<String, T> function) {
        this.function = function;
    }

    public T of(String word) {
        int hash = word.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        Answer<T> kept = answers.get(place);
        if (kept != null && kept.word().equals(word)) {
            return kept.value();
        }
        T value = function.apply(word);
        if (word.length() <= LONGEST) {
            answers.set(place, new Answer<>(word, value));
        }
        return value;
    }
}
