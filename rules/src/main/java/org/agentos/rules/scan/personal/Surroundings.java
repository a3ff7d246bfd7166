package org.agentos.rules.scan.personal;

import java.util.List;

/** What stands around a place of a text. */
final class Surroundings {

    private static final int BEFORE = 60;
    private static final int AFTER = 32;
    private static final int ABBREVIATION = 4;

    private Surroundings() {}

    /** Whether one of the words stands shortly before or after a span. Short ones count as whole words only. */
    static boolean name(String folded, int from, int to, List<String> words) {
        String before = folded.substring(Math.max(0, from - BEFORE), from);
        String after = folded.substring(to, Math.min(folded.length(), to + AFTER));
        return words.stream().anyMatch(word -> has(before, word) || has(after, word));
    }

    private static boolean has(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = word.length() > ABBREVIATION
                    || end == text.length()
                    || !Character.isLetterOrDigit(text.charAt(end))
                    || text.startsWith("s", end)
                            && (end + 1 == text.length() || !Character.isLetter(text.charAt(end + 1)));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }
}
