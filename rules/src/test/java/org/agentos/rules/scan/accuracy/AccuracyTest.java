package org.agentos.rules.scan.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.agentos.rules.scan.style.ValeFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccuracyTest {

    @ParameterizedTest
    @EnumSource(CaseSet.class)
    void doesNotFallBelowTheFloorOf(CaseSet set) {
        Scores scores = set.measure();
        Score score = set.headline(scores);

        System.out.println(score.row(set.file()));
        assertThat(set.floor().isReachedBy(score))
                .as("%s: %s", set.floor(), score.row(set.file()))
                .isTrue();
    }

    @Test
    void scansNaughtyStringsWithoutAFault() {
        assertThat(CaseSets.read("naughty-strings"))
                .allSatisfy(each -> assertThat(CaseSets.scan(each).coverage()).isNotEmpty());
    }

    @Test
    void writesTheReportWhenAsked() throws IOException {
        assumeTrue(Boolean.getBoolean("accuracy.write"), "skipped: -Daccuracy.write=true writes rules/ACCURACY.md");
        Map<CaseSet, Scores> measured = new EnumMap<>(CaseSet.class);
        for (CaseSet set : CaseSet.values()) {
            measured.put(set, set.measure());
        }

        ValeFixtures.Agreement vale = ValeFixtures.measured(Path.of(System.getenv("AGENTOS_CASES")));

        Path report = Files.writeString(Path.of("ACCURACY.md"), AccuracyReport.of(measured, vale));

        assertThat(report).content().contains("pii-recognizers", "## Vale");
    }
}
