package org.agentos.rules.scan.word;

import java.util.BitSet;
import java.util.Collection;
import java.util.Set;

/**
 * Words that can be asked for by pieces of a text. Most pieces are none of them, which a hash of the piece shows without cutting it
 * out. Immutable.
 */
public final class WordSet {

    private static final int BITS_PER_WORD = 32;

    private final Set<String> words;
    private final BitSet hashes;
    private final int mask;

    private WordSet(Set<String> words) {
        this.words = words;
        this.mask = Integer.highestOneBit(Math.max(1, words.size()) * BITS_PER_WORD) - 1;
        this.hashes = new BitSet(mask + 1);
        words.forEach(word -> hashes.set(spread(word.hashCode())));
    }

    public static WordSet of(Collection<String> words) {
        return new WordSet(Set.copyOf(words));
    }

    public boolean contains(String word) {
        return words.contains(word);
    }

    /** Whether a word with this {@link String#hashCode()} may be one of them; false is certain. */
    public boolean mayHold(int hash) {
        return hashes.get(spread(hash));
    }

    private int spread(int hash) {
        return (hash ^ hash >>> 15) & mask;
    }
}
