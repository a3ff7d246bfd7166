package org.agentos.rules.scan.word;

/** The {@link String#hashCode()} of pieces and variants of a word, each in constant time. */
public final class PieceHashes {

    private static final int BASE = 31;

    private final String word;
    private final int[] beginning;
    private final int[] power;

    private PieceHashes(String word) {
        this.word = word;
        this.beginning = new int[word.length() + 1];
        this.power = new int[word.length() + 1];
        power[0] = 1;
        for (int i = 0; i < word.length(); i++) {
            beginning[i + 1] = beginning[i] * BASE + word.charAt(i);
            power[i + 1] = power[i] * BASE;
        }
    }

    public static PieceHashes of(String word) {
        return new PieceHashes(word);
    }

    /** Of the characters from one place to before another. */
    public int of(int from, int to) {
        return beginning[to] - beginning[from] * power[to - from];
    }

    /** Of the word without one character. */
    public int without(int at) {
        int rest = word.length() - at - 1;
        return beginning[at] * power[rest] + of(at + 1, word.length());
    }

    /** Of the word with a character and the next one swapped. */
    public int swapped(int at) {
        int rest = word.length() - at - 2;
        int middle = (beginning[at] * BASE + word.charAt(at + 1)) * BASE + word.charAt(at);
        return middle * power[rest] + of(at + 2, word.length());
    }
}
