package org.agentos.agents.ideation.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.agentos.agents.ideation.feed.SampleFeed;
import org.agentos.agents.ideation.feed.Signal;
import org.junit.jupiter.api.Test;

class TrendDetectorTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void findsTheRisingPhrasesOfTheSampleFeed() {
        List<Trend> trends = TrendDetector.trends(SampleFeed.signals(NOW), NOW);

        assertThat(trends)
                .extracting(Trend::phrase)
                .startsWith("refill stations")
                .contains("ai labels");
        assertThat(trends.get(0).recent()).isEqualTo(7);
        assertThat(trends.get(0).before()).isEqualTo(1);
        assertThat(trends.get(0).sentence()).contains("7 of 17 stories");
    }

    @Test
    void prefersTheLongerPhraseToItsParts() {
        List<Trend> trends = TrendDetector.trends(SampleFeed.signals(NOW), NOW);

        assertThat(trends).extracting(Trend::phrase).doesNotContain("refill", "stations", "labels");
    }

    @Test
    void findsNothingInASteadyStream() {
        List<Signal> steady = new ArrayList<>();
        for (int day = 0; day < 28; day++) {
            steady.add(signal("Compost bins for balconies number " + day, day));
            steady.add(signal("Winter tyres tested, part " + day, day));
        }

        assertThat(TrendDetector.trends(steady, NOW)).isEmpty();
    }

    @Test
    void countsTheSameHeadlineOnce() {
        List<Signal> copied = new ArrayList<>(SampleFeed.signals(NOW));
        for (int i = 0; i < 20; i++) {
            copied.add(signal("Miracle mops conquer kitchens", 1));
        }

        assertThat(TrendDetector.trends(copied, NOW)).extracting(Trend::phrase).noneMatch(p -> p.contains("mops"));
    }

    private static Signal signal(String title, int daysAgo) {
        return new Signal(title, "test", "", NOW.minus(Duration.ofDays(daysAgo)).minusSeconds(60));
    }
}
