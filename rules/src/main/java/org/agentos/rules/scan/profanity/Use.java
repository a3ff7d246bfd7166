package org.agentos.rules.scan.profanity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words of one use, such as stems or heads of compounds, and which two letters some of them begin with. */
final class Use {

    private static final int SIZE = 1 << 16;
    private static final int LETTERS = 2;

    private final Map<String, Term> terms = new HashMap<>();
    private final BitSet beginnings = new BitSet(SIZE);

    void add(String word, Term term) {
        terms.putIfAbsent(word, term);
        if (word.length() >= LETTERS) {
            beginnings.set(hash(word, 0));
        }
    }

    Optional<Term> get(String word) {
        return Optional.ofNullable(terms.get(word));
    }

    boolean has(String word) {
        return terms.containsKey(word);
    }

    /** Whether some word of this use may begin with the two letters at a place; false is certain. */
    boolean mayBegin(String text, int at) {
        return text.length() >= at + LETTERS && beginnings.get(hash(text, at));
    }

    private static int hash(String text, int at) {
        return text.charAt(at) * 257 + text.charAt(at + 1) & SIZE - 1;
    }
}
