package org.agentos.rules.facts.extraction;

import java.util.Locale;

/**
 * Counts of a text. Reading ease is Flesch's formula (1948), 206.835 - 1.015 words/sentences - 84.6 syllables/words, clamped to
 * 0..100; syllables are counted as groups of vowels, which suits English.
 */
record TextStatistics(
        int words, int sentences, int syllables, int longWords, int capitals, int exclamations, int hashtags) {

    static TextStatistics of(String text) {
        int words = 0;
        int syllables = 0;
        int longWords = 0;
        int capitals = 0;
        for (Word word : Word.in(text)) {
            words++;
            syllables += syllables(word.folded());
            if (word.end() - word.start() >= 3) {
                longWords++;
                capitals += allCapitals(word.written()) ? 1 : 0;
            }
        }
        int exclamations = (int) text.chars().filter(c -> c == '!').count();
        return new TextStatistics(words, sentences(text), syllables, longWords, capitals, exclamations, hashtags(text));
    }

    double averageSentenceLength() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }

    double readability() {
        if (words == 0) {
            return 100;
        }
        double ease = 206.835 - 1.015 * averageSentenceLength() - 84.6 * syllables / words;
        return Math.max(0, Math.min(100, ease));
    }

    double capitalsShare() {
        return longWords == 0 ? 0 : (double) capitals / longWords;
    }

    private static int syllables(String word) {
        int groups = 0;
        boolean inGroup = false;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = "aeiouyäöüáéíóúàèìòùâêîôû".indexOf(word.charAt(i)) >= 0;
            groups += vowel && !inGroup ? 1 : 0;
            inGroup = vowel;
        }
        boolean silentE = groups > 1 && word.endsWith("e") && !word.endsWith("le");
        return Math.max(1, silentE ? groups - 1 : groups);
    }

    private static boolean allCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static int sentences(String text) {
        int count = 0;
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                open = true;
            } else if (open && ends(text, i)) {
                count++;
                open = false;
            }
        }
        return open ? count + 1 : count;
    }

    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        boolean mark = c == '.' || c == '!' || c == '?' || c == '…';
        return c == '\n' || mark && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
    }

    private static int hashtags(String text) {
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            count += begins && text.charAt(i) == '#' && Character.isLetterOrDigit(text.charAt(i + 1)) ? 1 : 0;
        }
        return count;
    }
}
