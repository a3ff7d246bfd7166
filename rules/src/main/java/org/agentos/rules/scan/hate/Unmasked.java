package org.agentos.rules.scan.hate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agentos.rules.scan.text.ScannedText;
import org.agentos.rules.scan.text.ScannedText.Word;
import org.agentos.rules.scan.word.Memo;

/** The words of a text as they were meant: spaced letters joined, other words repaired. Each keeps its place in the text. */
final class Unmasked {

    private static final int FEWEST_LETTERS = 3;
    private static final int MOST_LETTERS = 24;

    private final Repair repair;

    /** What words are repaired to; nothing for those that stay. */
    private final Memo<List<String>> repaired;

    Unmasked(Repair repair) {
        this.repair = repair;
        this.repaired = new Memo<>(word -> {
            List<String> words = repair.repair(word);
            return words.equals(List.of(word)) ? List.of() : words;
        });
    }

    List<Word> words(ScannedText text) {
        List<Word> words = text.words();
        List<Word> meant = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); ) {
            int end = lettersUntil(words, i);
            Optional<List<Word>> joined = end - i >= FEWEST_LETTERS ? joined(words.subList(i, end)) : Optional.empty();
            if (joined.isPresent()) {
                meant.addAll(joined.get());
                i = end;
            } else {
                add(words.get(i++), meant);
            }
        }
        return meant;
    }

    private void add(Word word, List<Word> meant) {
        List<String> words = repaired.of(word.text());
        if (words.isEmpty()) {
            meant.add(word);
        } else {
            words.forEach(each -> meant.add(new Word(each, word.from(), word.to())));
        }
    }

    private static int lettersUntil(List<Word> words, int from) {
        int end = from;
        while (end < words.size() && end - from < MOST_LETTERS && isLetter(words.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(Word word) {
        return word.text().length() == 1 && Character.isLetter(word.text().charAt(0));
    }

    /** As one word, or as two of which the second or first may be a single letter that stands for itself. */
    private Optional<List<Word>> joined(List<Word> letters) {
        StringBuilder all = new StringBuilder();
        letters.forEach(letter -> all.append(letter.text()));
        String word = all.toString();
        Word first = letters.get(0);
        Word last = letters.get(letters.size() - 1);
        if (repair.isWord(word)) {
            return Optional.of(List.of(new Word(word, first.from(), last.to())));
        }
        return repair.split(word).map(two -> {
            int cut = two.get(0).length();
            return List.of(
                    new Word(two.get(0), first.from(), letters.get(cut - 1).to()),
                    new Word(two.get(1), letters.get(cut).from(), last.to()));
        });
    }
}
