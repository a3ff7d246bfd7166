package org.agentos.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetersTest {

    private final Meters meters = new Meters();

    @Test
    void writesCumulativeBucketsInSeconds() {
        meters.observe("agentos_step_seconds", "Steps", Duration.ofMillis(3), "step", "decide");
        meters.observe("agentos_step_seconds", "Steps", Duration.ofMillis(300), "step", "decide");
        meters.observe("agentos_step_seconds", "Steps", Duration.ofSeconds(90), "step", "decide");

        String text = meters.scrape();

        assertThat(text)
                .contains("# TYPE agentos_step_seconds histogram\n")
                .contains("agentos_step_seconds_bucket{step=\"decide\",le=\"0.005\"} 1\n")
                .contains("agentos_step_seconds_bucket{step=\"decide\",le=\"0.25\"} 1\n")
                .contains("agentos_step_seconds_bucket{step=\"decide\",le=\"0.5\"} 2\n")
                .contains("agentos_step_seconds_bucket{step=\"decide\",le=\"60.0\"} 2\n")
                .contains("agentos_step_seconds_bucket{step=\"decide\",le=\"+Inf\"} 3\n")
                .contains("agentos_step_seconds_count{step=\"decide\"} 3\n")
                .contains("agentos_step_seconds_sum{step=\"decide\"} 90.303\n");
    }

    @Test
    void countsPerLabelAndEscapesTheirValues() {
        meters.count("agentos_decisions_total", "Decisions", "verdict", "ALLOW");
        meters.count("agentos_decisions_total", "Decisions", "verdict", "ALLOW");
        meters.count("agentos_decisions_total", "Decisions", "verdict", "a \"quoted\"\\\nline");

        String text = meters.scrape();

        assertThat(text)
                .contains("agentos_decisions_total{verdict=\"ALLOW\"} 2\n")
                .contains("agentos_decisions_total{verdict=\"a \\\"quoted\\\"\\\\\\nline\"} 1\n");
    }

    @Test
    void leavesOutAGaugeThatCannotBeRead() {
        meters.gauge("agentos_broken", "Broken", () -> {
            throw new IllegalStateException("the database is away");
        });
        meters.gauge("agentos_tasks", "Tasks", "state", () -> Map.of("open", 4));

        String text = meters.scrape();

        assertThat(text).contains("agentos_tasks{state=\"open\"} 4.0\n").doesNotContain("\nagentos_broken ");
    }
}
