package org.agentos.rules.scan.hate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agentos.rules.scan.word.PieceHashes;
import org.agentos.rules.scan.word.WordSet;

/**
 * What an unknown word was meant to be: one of a vocabulary with digits for letters, with a letter missing, doubled or swapped, or two
 * words without their space. Work is bounded by the length of the word.
 */
final class Repair {

    private static final int LONGEST = 30;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_PART = 3;
    private static final String OWNED = "'s";
    private static final String DIGITS = "01345789";
    private static final String LETTERS = "oieastbg";

    private final WordSet known;
    private final WordSet vocabulary;
    private final Map<String, String> withoutOne = new HashMap<>();

    Repair(Set<String> known, Set<String> vocabulary) {
        this.known = WordSet.of(known);
        this.vocabulary = WordSet.of(vocabulary);
        for (String word : vocabulary) {
            for (int i = 0; word.length() >= SHORTEST_PART && i < word.length(); i++) {
                withoutOne.putIfAbsent(word.substring(0, i) + word.substring(i + 1), word);
            }
        }
    }

    /** The words that it stands for; itself when it is known or nothing fits. */
    List<String> repair(String word) {
        if (word.endsWith(OWNED)) {
            List<String> owner = repair(word.substring(0, word.length() - OWNED.length()));
            return owner.size() == 1 ? List.of(owner.get(0) + OWNED) : owner;
        }
        if (word.length() < SHORTEST || word.length() > LONGEST || isWord(word)) {
            return List.of(word);
        }
        if (word.chars().anyMatch(Character::isDigit)) {
            String letters = letters(word);
            return vocabulary.contains(letters)
                    ? List.of(letters)
                    : split(letters).orElse(List.of(word));
        }
        return misspelt(word).map(List::of).or(() -> split(word)).orElse(List.of(word));
    }

    boolean isWord(String word) {
        return vocabulary.contains(word) || known.contains(word);
    }

    /** In two or three words of which one at least is in the vocabulary. */
    Optional<List<String>> split(String word) {
        PieceHashes hashes = PieceHashes.of(word);
        for (int cut = 1; cut < word.length(); cut++) {
            if (!mayBePart(cut, hashes.of(0, cut)) || !mayBePart(word.length() - cut, hashes.of(cut, word.length()))) {
                continue;
            }
            String first = word.substring(0, cut);
            String second = word.substring(cut);
            if (isPart(first) && isPart(second) && (isTerm(first) || isTerm(second))) {
                return Optional.of(List.of(first, second));
            }
        }
        return Optional.empty();
    }

    private boolean mayBePart(int length, int hash) {
        return length == 1 || vocabulary.mayHold(hash) || known.mayHold(hash);
    }

    private boolean isPart(String word) {
        return word.length() == 1 ? word.equals("i") || word.equals("a") : isWord(word);
    }

    private boolean isTerm(String word) {
        return word.length() >= SHORTEST_PART && vocabulary.contains(word);
    }

    private Optional<String> misspelt(String word) {
        if (withoutOne.containsKey(word)) {
            return Optional.of(withoutOne.get(word));
        }
        PieceHashes hashes = PieceHashes.of(word);
        for (int i = 0; i < word.length(); i++) {
            if (word.length() > SHORTEST_PART + 1 && vocabulary.mayHold(hashes.without(i))) {
                String shorter = word.substring(0, i) + word.substring(i + 1);
                if (isTerm(shorter)) {
                    return Optional.of(shorter);
                }
            }
            if (i + 1 < word.length() && vocabulary.mayHold(hashes.swapped(i))) {
                String swapped = word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2);
                if (isTerm(swapped)) {
                    return Optional.of(swapped);
                }
            }
        }
        return Optional.empty();
    }

    private static String letters(String word) {
        StringBuilder letters = new StringBuilder();
        for (char c : word.toCharArray()) {
            int digit = DIGITS.indexOf(c);
            letters.append(digit < 0 ? c : LETTERS.charAt(digit));
        }
        return letters.toString();
    }
}
