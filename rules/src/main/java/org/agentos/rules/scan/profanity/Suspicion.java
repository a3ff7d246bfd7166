package org.agentos.rules.scan.profanity;

import java.util.List;
import org.agentos.rules.scan.text.ScannedText;
import org.agentos.rules.scan.text.ScannedText.Word;

/** Whether a text may hold words in disguise at all: signs or digits beside letters, letters three times over, letters on their own. */
final class Suspicion {

    private static final String SIGNS = "*@$!|+_.-'";

    private Suspicion() {}

    static boolean of(ScannedText text) {
        return hasStrangeLetters(text.folded()) || hasLoneLetters(text.words());
    }

    private static boolean hasStrangeLetters(String folded) {
        for (int i = 1; i + 1 < folded.length(); i++) {
            char c = folded.charAt(i);
            char before = folded.charAt(i - 1);
            char next = folded.charAt(i + 1);
            if (c == before && c == next && Character.isLetter(c)) {
                return true;
            }
            boolean sign = SIGNS.indexOf(c) >= 0 || Character.isDigit(c);
            if (sign
                    && c != '\''
                    && c != '-'
                    && (Character.isLetter(before) && isInside(next) || Character.isLetter(next))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(char c) {
        return Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0;
    }

    private static boolean hasLoneLetters(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).text().length() == 1 && words.get(i - 1).text().length() == 1) {
                return true;
            }
        }
        return false;
    }
}
