package org.agentos.governance.rulebooks.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.agentos.platform.redis.LiveRedis;
import org.agentos.platform.redis.Redis;
import org.agentos.rules.decision.Brand;
import org.agentos.rules.decision.CoverageEntry;
import org.agentos.rules.decision.CoverageEntry.Outcome;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Subject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RememberedScanTest {

    private static final Map<String, String> VERSIONS = Map.of("marks", "1");
    private static final int MOST_TRIES = 50;
    private static LiveRedis live;
    private static Redis redis;

    private int looks;
    private Outcome outcome = Outcome.SCANNED;

    @BeforeAll
    static void start() {
        live = new LiveRedis();
        redis = live.node();
    }

    @AfterAll
    static void stop() {
        LiveRedis.leave(redis);
        live.close();
    }

    @Test
    void looksNoMoreAtWhatItRemembers() {
        RememberedScan scan = scan(VERSIONS, "sha256:once");
        ScanResult first = remembered(scan, subject("once", ""));
        int before = looks;

        ScanResult again = scan.scan(subject("once", ""));

        assertThat(again).isEqualTo(first);
        assertThat(looks).isEqualTo(before);
    }

    @Test
    void looksAgainForAnotherRevisionOtherDetectorsAndAnotherBrand_MEM1() {
        remembered(scan(VERSIONS, "sha256:a"), subject("mem1", ""));
        int before = looks;

        scan(VERSIONS, "sha256:b").scan(subject("mem1", ""));
        scan(Map.of("marks", "2"), "sha256:a").scan(subject("mem1", ""));
        scan(VERSIONS, "sha256:a").scan(subject("mem1", "Acme"));

        assertThat(looks).isEqualTo(before + 3);
    }

    @Test
    void doesNotRememberWhatFailed_MEM2() {
        outcome = Outcome.FAILED;
        RememberedScan scan = scan(VERSIONS, "sha256:failed");

        scan.scan(subject("failed", ""));
        scan.scan(subject("failed", ""));

        assertThat(looks).isEqualTo(2);
    }

    @Test
    void looksWithoutRedis_MEM3() {
        Redis away = live.node();
        LiveRedis.leave(away);
        RememberedScan scan = new RememberedScan(this::look, VERSIONS, away, "sha256:away");

        scan.scan(subject("away", ""));
        ScanResult second = scan.scan(subject("away", ""));

        assertThat(second.findings()).hasSize(1);
        assertThat(looks).isEqualTo(2);
    }

    /** Scans until it is remembered: on a busy machine Redis may be away for a moment. */
    private ScanResult remembered(RememberedScan scan, Subject subject) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            LiveRedis.look(redis);
            int before = looks;
            ScanResult result = scan.scan(subject);
            if (looks == before) {
                return result;
            }
        }
        throw new AssertionError("nothing is remembered");
    }

    private RememberedScan scan(Map<String, String> versions, String revision) {
        return new RememberedScan(this::look, versions, redis, revision);
    }

    private ScanResult look(Subject subject) {
        looks++;
        return new ScanResult(
                List.of(new Finding("f1", "test.mark", "text", 0, 4, "Text", 0.9, "marks")),
                List.of(),
                List.of(new CoverageEntry("text", "marks", "1", outcome, "")),
                VERSIONS);
    }

    private static Subject subject(String name, String brand) {
        return new Subject(
                name + " ".repeat(2_000),
                "web",
                "en",
                "",
                "",
                "",
                false,
                false,
                List.of(),
                List.of(),
                Brand.named(brand),
                Map.of());
    }
}
