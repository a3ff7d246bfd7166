package org.agentos.rules.scan.profanity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a run of characters without spaces may spell when digits and signs stand for letters and marks stand between them. */
final class Spellings {

    private static final String SIGNS = "01345789@$!|+€£";
    private static final String MEANT = "oieastbgasiitel";
    private static final String MASKS = "*#&%^";
    private static final String HIDDEN = "iuaoe";
    private static final List<String> HIDDEN_PAIRS = List.of("uc", "ss", "hi", "it", "un");
    private static final int MOST = 16;
    private static final int LONGEST = 40;
    private static final int LONGEST_SPELT_PIECE = 3;
    private static final int SHORTEST_WITH_DIGITS = 4;

    private Spellings() {}

    /** Candidates, most of them nonsense; at most {@value #MOST}, none shorter than three letters. */
    static Set<String> of(String run) {
        Set<String> spellings = new LinkedHashSet<>();
        if (run.length() > LONGEST || run.chars().filter(Character::isLetter).count() < 2) {
            return spellings;
        }
        add(spellings, run);
        masked(run, spellings);
        for (char one : new char[] {'i', 'l'}) {
            String letters = letters(run, one);
            add(spellings, letters);
            List<String> pieces = pieces(letters);
            pieces.forEach(piece -> add(spellings, piece));
            if (pieces.size() > 1 && pieces.stream().allMatch(piece -> piece.length() <= LONGEST_SPELT_PIECE)) {
                add(spellings, String.join("", pieces));
            }
        }
        if (run.chars().anyMatch(Character::isDigit)) {
            spellings.removeIf(spelling -> spelling.length() < SHORTEST_WITH_DIGITS);
        }
        return spellings;
    }

    /** One or two signs that hide letters: {@code sh#t}, {@code a**hole}. */
    private static void masked(String run, Set<String> spellings) {
        int mask = firstMask(run);
        if (mask < 1 || mask + 1 >= run.length()) {
            return;
        }
        String before = run.substring(0, mask);
        String after = run.substring(mask + 1);
        if (firstMask(after) == 0) {
            HIDDEN_PAIRS.forEach(pair -> add(spellings, before + pair + after.substring(1)));
        } else {
            for (char letter : HIDDEN.toCharArray()) {
                add(spellings, before + letter + after);
            }
        }
    }

    private static int firstMask(String run) {
        for (int i = 0; i < run.length(); i++) {
            if (MASKS.indexOf(run.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static void add(Set<String> spellings, String candidate) {
        if (candidate.length() >= 3 && spellings.size() < MOST) {
            spellings.add(candidate);
        }
    }

    private static String letters(String run, char one) {
        StringBuilder letters = new StringBuilder();
        for (char c : run.toCharArray()) {
            int sign = SIGNS.indexOf(c);
            letters.append(c == '1' ? one : sign < 0 ? c : MEANT.charAt(sign));
        }
        return letters.toString();
    }

    private static List<String> pieces(String letters) {
        List<String> pieces = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= letters.length(); i++) {
            boolean letter = i < letters.length() && Character.isLetter(letters.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                pieces.add(letters.substring(start, i));
                start = -1;
            }
        }
        return pieces;
    }
}
