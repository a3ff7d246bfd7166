package org.agentos.rules.scan.lexicon;

import java.util.List;
import java.util.Set;
import org.agentos.rules.scan.text.ScannedText;
import org.agentos.rules.scan.text.ScannedText.Word;

/** The words of a text and the sentence that each of them stands in. A sentence ends with its mark before a space, or with the line. */
public final class Passage {

    private static final Set<String> ENDS = Set.of(".", "!", "?", ";", "…");

    private final List<Word> words;
    private final int[] sentence;

    private Passage(List<Word> words, int[] sentence) {
        this.words = words;
        this.sentence = sentence;
    }

    public static Passage of(ScannedText text) {
        return of(text.words(), text.folded());
    }

    /** @param words in order, with places in {@code folded} */
    public static Passage of(List<Word> words, String folded) {
        int[] sentence = new int[words.size()];
        int current = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i > 0 && ends(words.get(i - 1), words.get(i), folded)) {
                current++;
            }
            sentence[i] = current;
        }
        return new Passage(words, sentence);
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
                || ENDS.contains(text(at)) && (at + 1 >= words.size() || begins(at + 1));
    }

    /** Whether two words stand in one sentence; a place beyond the end stands in the last one. */
    boolean together(int first, int second) {
        return second >= words.size() || sentence[first] == sentence[second];
    }

    private static boolean ends(Word before, Word next, String folded) {
        boolean spaced = false;
        for (int i = before.to(); i < next.from(); i++) {
            if (folded.charAt(i) == '\n') {
                return true;
            }
            spaced = true;
        }
        return spaced && ENDS.contains(before.text());
    }
}
