package org.agentos.agents.ideation.trend;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agentos.agents.ideation.feed.Signal;

/**
 * Compares the last 3 days with the 25 days before. A phrase must stand in at least three recent stories, the same headline counts
 * once, and a phrase that is mostly seen inside a longer one gives way to it.
 */
public final class TrendDetector {

    static final int DAYS = 28;
    static final int RECENT_DAYS = 3;
    private static final int FEWEST_STORIES = 3;
    private static final double FALSE_DISCOVERY_RATE = 0.05;
    private static final double MOSTLY = 0.75;

    private final Map<String, Signal> recent = new LinkedHashMap<>();
    private final Map<String, Signal> before = new LinkedHashMap<>();
    private final Map<String, List<Signal>> recentByPhrase = new LinkedHashMap<>();
    private final Map<String, Integer> beforeByPhrase = new LinkedHashMap<>();

    private TrendDetector(List<Signal> signals, Instant now) {
        Instant start = now.minus(Duration.ofDays(DAYS));
        Instant turn = now.minus(Duration.ofDays(RECENT_DAYS));
        signals.stream()
                .filter(signal -> signal.publishedAt().isAfter(start))
                .sorted(Comparator.comparing(Signal::publishedAt).reversed())
                .forEach(signal -> (signal.publishedAt().isAfter(turn) ? recent : before)
                        .putIfAbsent(signal.title().toLowerCase(java.util.Locale.ROOT), signal));
        recent.values().forEach(signal -> Phrases.of(signal.title()).forEach(phrase -> recentByPhrase
                .computeIfAbsent(phrase, key -> new ArrayList<>())
                .add(signal)));
        before.values().forEach(signal -> Phrases.of(signal.title())
                .forEach(phrase -> beforeByPhrase.merge(phrase, 1, Integer::sum)));
    }

    /** Rising phrases that are no chance finds, strongest first. */
    public static List<Trend> trends(List<Signal> signals, Instant now) {
        return new TrendDetector(signals, now).rising();
    }

    private List<Trend> rising() {
        List<Trend> candidates = recentByPhrase.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= FEWEST_STORIES)
                .map(entry -> trend(entry.getKey(), entry.getValue()))
                .toList();
        double[] pValues = candidates.stream()
                .mapToDouble(trend -> LogLikelihoodRatio.pValue(trend.score()))
                .toArray();
        double threshold = FalseDiscoveries.threshold(pValues, FALSE_DISCOVERY_RATE);
        return candidates.stream()
                .filter(trend -> trend.score() > 0)
                .filter(trend -> LogLikelihoodRatio.pValue(trend.score()) <= threshold)
                .filter(trend -> candidates.stream().noneMatch(longer -> swallows(longer, trend)))
                .sorted(Comparator.comparingDouble(Trend::score).reversed().thenComparing(Trend::phrase))
                .toList();
    }

    private Trend trend(String phrase, List<Signal> stories) {
        int seenBefore = beforeByPhrase.getOrDefault(phrase, 0);
        double score = LogLikelihoodRatio.signed(stories.size(), recent.size(), seenBefore, before.size());
        return new Trend(phrase, stories.size(), recent.size(), seenBefore, before.size(), score, stories);
    }

    private static boolean swallows(Trend longer, Trend shorter) {
        return longer.phrase().length() > shorter.phrase().length()
                && (" " + longer.phrase() + " ").contains(" " + shorter.phrase() + " ")
                && longer.recent() >= MOSTLY * shorter.recent();
    }
}
