package org.agentos.rules.scan.lexicon;

import java.util.List;
import org.agentos.rules.scan.text.ScannedText;
import org.agentos.rules.scan.text.ScannedText.Word;
import org.agentos.rules.scan.text.Sentences;
import org.agentos.rules.scan.text.Vocabulary;
import org.agentos.rules.scan.text.WordNumbers;

/** The words of a text and the {@linkplain Sentences sentence} that each of them stands in. */
public final class Passage {

    private final List<Word> words;
    private final WordNumbers numbers;
    private final int[] sentence;

    private Passage(List<Word> words, WordNumbers numbers, int[] sentence) {
        this.words = words;
        this.numbers = numbers;
        this.sentence = sentence;
    }

    public static Passage of(ScannedText text) {
        return new Passage(text.words(), text.numbers(), text.sentences());
    }

    /** @param words in order, with places in {@code folded} */
    public static Passage of(List<Word> words, String folded) {
        return new Passage(words, WordNumbers.of(words), Sentences.of(words, folded));
    }

    public int size() {
        return words.size();
    }

    public Word word(int at) {
        return words.get(at);
    }

    /** The text of a word; empty beyond the end. */
    public String text(int at) {
        return at >= 0 && at < words.size() ? words.get(at).text() : "";
    }

    /** The {@linkplain Vocabulary number} of a word; unknown beyond the end. */
    int number(int at) {
        return at >= 0 && at < words.size() ? numbers.words()[at] : Vocabulary.UNKNOWN;
    }

    /** The number of a word without the {@code 's} at its end, unknown when it has none. */
    int ownerNumber(int at) {
        return at >= 0 && at < words.size() ? numbers.owners()[at] : Vocabulary.UNKNOWN;
    }

    public int sentence(int at) {
        return sentence[at];
    }

    public boolean begins(int at) {
        return at == 0 || at < words.size() && sentence[at] != sentence[at - 1];
    }

    /** Whether nothing but the mark of its sentence comes at {@code at}. */
    public boolean closes(int at) {
        return at >= words.size()
                || begins(at)
                || Sentences.isMark(text(at)) && (at + 1 >= words.size() || begins(at + 1));
    }

    /** Whether two words stand in one sentence; a place beyond the end stands in the last one. */
    boolean together(int first, int second) {
        return second >= words.size() || sentence[first] == sentence[second];
    }
}
