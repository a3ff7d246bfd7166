package org.agentos.rules.scan.style.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts what formulas of readability are made of. English syllables, by rule. */
public final class TextCounts {

    private static final int LONG = 6;
    private static final int POLYSYLLABIC = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019\\-][\\p{L}\\p{N}]+)*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern INFLECTION = Pattern.compile("(?:es|ed|ing|ly|e)$");

    private TextCounts() {}

    /** Counts by the names that formulas use; empty for a text without words. */
    public static Map<String, Double> of(String text, Map<String, Integer> blocks) {
        Map<String, Double> counts = new HashMap<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            word(matcher.group(), counts);
        }
        if (counts.isEmpty()) {
            return counts;
        }
        blocks.forEach((name, count) -> counts.put(name, (double) count));
        counts.put("sentences", (double) Sentences.of(text).size());
        counts.put("paragraphs", (double) text.strip().split("\\n{2,}").length);
        for (String name : new String[] {"long_words", "complex_words", "polysyllabic_words"}) {
            counts.putIfAbsent(name, 0.0);
        }
        return counts;
    }

    private static void word(String word, Map<String, Double> counts) {
        String lower = word.toLowerCase(Locale.ROOT);
        int syllables = syllables(lower);
        counts.merge("words", 1.0, Double::sum);
        counts.merge("characters", (double) word.codePointCount(0, word.length()), Double::sum);
        counts.merge("syllables", (double) syllables, Double::sum);
        if (word.length() > LONG) {
            counts.merge("long_words", 1.0, Double::sum);
        }
        if (syllables >= POLYSYLLABIC) {
            counts.merge("polysyllabic_words", 1.0, Double::sum);
            if (syllables(INFLECTION.matcher(lower).replaceFirst("")) >= POLYSYLLABIC) {
                counts.merge("complex_words", 1.0, Double::sum);
            }
        }
    }

    static int syllables(String word) {
        int count = (int) VOWELS.matcher(word).results().count();
        if (word.endsWith("e") && !word.endsWith("le") && !word.endsWith("ee") && count > 1) {
            count--;
        }
        if ((word.endsWith("es") || word.endsWith("ed"))
                && count > 1
                && !word.matches(".*(?:[sxz]es|ches|shes|[td]ed)")) {
            count--;
        }
        return Math.max(1, count);
    }
}
