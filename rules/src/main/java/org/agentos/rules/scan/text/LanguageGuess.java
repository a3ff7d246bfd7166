package org.agentos.rules.scan.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agentos.rules.scan.catalogue.Catalogue;

/**
 * The language of a text, by its script and by the words that hold its sentences together. No guess is made of texts with too few
 * of them, nor of mixtures: an empty answer is an honest one.
 *
 * @param language BCP 47 tag, such as {@code de}
 * @param confidence how sure it is, 0..1: what share of the evidence speaks for it, and by how much it leads
 */
public record LanguageGuess(String language, double confidence) {

    private static final String WORDS = "text/function-words.tsv";
    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_LETTERS = 12;
    private static final double LEAST_SHARE_OF_WORDS = 0.2;
    private static final int MOST_WORDS = 2_000;

    private static final Map<UnicodeScript, String> SCRIPTS = new EnumMap<>(Map.of(
            UnicodeScript.GREEK, "el",
            UnicodeScript.CYRILLIC, "ru",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.THAI, "th",
            UnicodeScript.DEVANAGARI, "hi",
            UnicodeScript.HAN, "zh"));

    private static final Map<String, List<String>> LANGUAGES = read();

    /** The likeliest language, empty when the text is too short or too mixed to tell. */
    public static Optional<LanguageGuess> of(ScannedText text) {
        Optional<LanguageGuess> byScript = byScript(text.original());
        return byScript.isPresent() ? byScript : byWords(text.words());
    }

    private static Optional<LanguageGuess> byScript(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .limit(10L * MOST_WORDS)
                .filter(Character::isLetter)
                .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
        int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (letters >= FEWEST_LETTERS && kana * 10 >= letters) {
            return Optional.of(new LanguageGuess("ja", 0.95));
        }
        return SCRIPTS.entrySet().stream()
                .map(entry -> new LanguageGuess(
                        entry.getValue(), (double) counts.getOrDefault(entry.getKey(), 0) / Math.max(1, letters)))
                .filter(guess -> letters >= FEWEST_LETTERS && guess.confidence() > 0.6)
                .findFirst();
    }

    /** Every word that the best language has and the next has not halves the doubt. */
    private static Optional<LanguageGuess> byWords(List<ScannedText.Word> words) {
        Map<String, Integer> hits = new HashMap<>();
        int seen = 0;
        int known = 0;
        for (ScannedText.Word word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
            if (Character.isLetter(word.text().codePointAt(0))) {
                List<String> languages = LANGUAGES.getOrDefault(word.text(), List.of());
                seen++;
                known += languages.isEmpty() ? 0 : 1;
                languages.forEach(language -> hits.merge(language, 1, Integer::sum));
            }
        }
        if (known < FEWEST_WORDS || known < LEAST_SHARE_OF_WORDS * seen) {
            return Optional.empty();
        }
        List<Map.Entry<String, Integer>> ranked = hits.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        int best = ranked.get(0).getValue();
        int next = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
        double share = (double) best / known;
        return Optional.of(new LanguageGuess(ranked.get(0).getKey(), share * (1 - Math.pow(2, next - best))));
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> languages = new HashMap<>();
        for (String[] fields : Catalogue.rows(WORDS)) {
            for (String word : fields[1].split(" ")) {
                languages.computeIfAbsent(word, absent -> new ArrayList<>()).add(fields[0]);
            }
        }
        return languages;
    }
}
