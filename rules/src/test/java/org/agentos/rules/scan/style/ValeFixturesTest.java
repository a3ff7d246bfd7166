package org.agentos.rules.scan.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Agreement with Vale goes to the standard output, differences to the build's folder. */
class ValeFixturesTest {

    private static final double PRECISION = 0.88;
    private static final double RECALL = 0.86;

    @Test
    void findsWhatValeFinds() throws IOException {
        Path folder = Path.of(System.getenv().getOrDefault("AGENTOS_CASES", ""));
        assumeTrue(ValeFixtures.in(folder), "skipped: AGENTOS_CASES names no folder with vale-fixtures.jsonl");

        ValeFixtures.Agreement measured = ValeFixtures.measured(folder);

        System.out.printf(
                "vale-fixtures: %d checks, %d of %d files alike, precision %.3f, recall %.3f%n",
                measured.checks(), measured.wholeFiles(), measured.files(), measured.precision(), measured.recall());
        Files.write(Path.of("target", "vale-differences.txt"), measured.differences());
        assertThat(measured.precision()).isGreaterThan(PRECISION);
        assertThat(measured.recall()).isGreaterThan(RECALL);
    }
}
