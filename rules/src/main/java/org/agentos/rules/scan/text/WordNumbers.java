package org.agentos.rules.scan.text;

import java.util.List;
import org.agentos.rules.scan.text.ScannedText.Word;

/**
 * What the {@link Vocabulary} knows of the words of a text, in their order.
 *
 * @param words their numbers
 * @param owners of those that end in {@code 's}, the numbers without that; unknown for all others
 */
public record WordNumbers(int[] words, int[] owners) {

    private static final String OWNED = "'s";

    public static WordNumbers of(List<Word> words) {
        int[] numbers = new int[words.size()];
        int[] owners = new int[words.size()];
        for (int i = 0; i < numbers.length; i++) {
            String word = words.get(i).text();
            numbers[i] = Vocabulary.number(word);
            owners[i] = word.endsWith(OWNED)
                    ? Vocabulary.number(word.substring(0, word.length() - OWNED.length()))
                    : Vocabulary.UNKNOWN;
        }
        return new WordNumbers(numbers, owners);
    }
}
