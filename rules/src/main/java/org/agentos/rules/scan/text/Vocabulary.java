package org.agentos.rules.scan.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers of the words that lexicons know, from 0: a text looks each of its words up once, and all lexicons compare numbers. Words are
 * only ever added, each keeps its number. Thread-safe.
 */
public final class Vocabulary {

    /** The number of every word that no lexicon knows. */
    public static final int UNKNOWN = -1;

    private static final Map<String, Integer> NUMBERS = new ConcurrentHashMap<>();

    private Vocabulary() {}

    /** The number of a word, which is known from now on. */
    public static synchronized int add(String word) {
        return NUMBERS.merge(word, NUMBERS.size(), (known, next) -> known);
    }

    public static int number(String word) {
        return NUMBERS.getOrDefault(word, UNKNOWN);
    }
}
