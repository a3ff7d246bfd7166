package org.agentos.rules.scan.text;

import java.util.List;
import org.agentos.rules.scan.text.ScannedText.Word;

/** Which sentence each word of a text stands in. A sentence ends with its mark before a space, or with the line. */
public final class Sentences {

    private static final String ENDS = ".!?;…";

    private Sentences() {}

    /**
     * The number of each word's sentence, from 0.
     *
     * @param words in order, with places in {@code folded}
     */
    public static int[] of(List<Word> words, String folded) {
        int[] sentence = new int[words.size()];
        int current = 0;
        for (int i = 1; i < words.size(); i++) {
            current += ends(words.get(i - 1), words.get(i), folded) ? 1 : 0;
            sentence[i] = current;
        }
        return sentence;
    }

    /** Whether a word is the mark that ends a sentence. */
    public static boolean isMark(String word) {
        return word.length() == 1 && ENDS.indexOf(word.charAt(0)) >= 0;
    }

    private static boolean ends(Word before, Word next, String folded) {
        for (int i = before.to(); i < next.from(); i++) {
            if (folded.charAt(i) == '\n') {
                return true;
            }
        }
        return before.to() < next.from() && isMark(before.text());
    }
}
