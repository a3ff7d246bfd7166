package org.agentos.agents.ideation.trend;

import java.util.List;
import org.agentos.agents.ideation.feed.Signal;

/**
 * A phrase that appears more often of late.
 *
 * @param recent stories with the phrase in the last days, of {@code recentTotal}
 * @param before stories with the phrase in the days before, of {@code beforeTotal}
 * @param score signed log-likelihood ratio, positive
 * @param stories those of the last days, newest first
 */
public record Trend(
        String phrase, int recent, int recentTotal, int before, int beforeTotal, double score, List<Signal> stories) {

    public Trend {
        stories = List.copyOf(stories);
    }

    /** The numbers behind the score, in a sentence. */
    public String sentence() {
        return "“%s” stands in %d of %d stories of the last %d days, against %d of %d in the %d days before (G² %.1f)."
                .formatted(
                        phrase,
                        recent,
                        recentTotal,
                        TrendDetector.RECENT_DAYS,
                        before,
                        beforeTotal,
                        TrendDetector.DAYS - TrendDetector.RECENT_DAYS,
                        score);
    }
}
