package org.agentos.rules.scan.style.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.agentos.rules.rulebook.style.StyleCheck;

/**
 * Averages reading grades.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Readability">the formulas</a>
 */
record ReadabilityRun(StyleCheck.Readability check) implements CheckRun {

    @Override
    public List<Hit> run(String text, Memory memory) {
        Map<String, Double> counts = memory.counts();
        if (counts.isEmpty()) {
            return List.of();
        }
        double grade = check.metrics().stream()
                .mapToDouble(metric -> grade(metric, counts))
                .average()
                .orElse(0);
        return grade > check.grade()
                ? List.of(
                        new Hit(0, 0, Messages.fill(check.head().message(), String.format(Locale.ROOT, "%.2f", grade))))
                : List.of();
    }

    private static double grade(String metric, Map<String, Double> counts) {
        double words = counts.get("words");
        double sentences = counts.get("sentences");
        double perSentence = words / sentences;
        return switch (metric) {
            case "Gunning Fog" -> 0.4 * (perSentence + 100 * counts.get("complex_words") / words);
            case "Coleman-Liau" ->
                0.0588 * (100 * counts.get("characters") / words) - 0.296 * (100 * sentences / words) - 15.8;
            case "Flesch-Kincaid" -> 0.39 * perSentence + 11.8 * counts.get("syllables") / words - 15.59;
            case "SMOG" -> 1.0430 * Math.sqrt(counts.get("polysyllabic_words") * 30 / sentences) + 3.1291;
            default -> 4.71 * counts.get("characters") / words + 0.5 * perSentence - 21.43;
        };
    }
}
