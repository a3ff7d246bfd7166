package org.agentos.governance.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.agentos.governance.Governance;
import org.agentos.governance.oversight.ComplianceSummary.DayCounts;
import org.agentos.governance.oversight.ComplianceSummary.Exposure;
import org.agentos.governance.oversight.ComplianceSummary.ShadowFigures;
import org.agentos.governance.policies.OnBreach;
import org.agentos.governance.trials.LaterWords;
import org.junit.jupiter.api.Test;

class OversightTest {

    private final Governance governance = new Governance();

    @Test
    void countsEveryDayOfTheWindowByVerdict() {
        governance.decide(governance.contents.write("Tea"));
        governance.clock.pass(Duration.ofDays(1));
        governance.decide(governance.contents.write("Tea [legal]"));
        governance.decide(governance.contents.write("Tea [block]"));

        ComplianceSummary summary = summary(3);

        assertThat(summary.days())
                .containsExactly(
                        new DayCounts(LocalDate.parse("2026-11-23"), 0, 0, 0),
                        new DayCounts(LocalDate.parse("2026-11-24"), 1, 0, 0),
                        new DayCounts(LocalDate.parse("2026-11-25"), 0, 1, 1));
    }

    @Test
    void namesTheRulesThatFireMost() {
        governance.decide(governance.contents.write("Tea [legal]"));
        governance.decide(governance.contents.write("Tea [legal] [brand]"));

        ComplianceSummary summary = summary(30);

        assertThat(summary.topRules())
                .extracting(rule -> rule.ruleId() + " " + rule.firings())
                .containsExactly("test-legal 2", "test-brand 1");
        assertThat(summary.topRules().get(0).title()).contains("test-legal");
    }

    @Test
    void tellsHowLongApprovalsWait() {
        LaterWords.write(governance, OnBreach.TASK);
        governance.clock.pass(Duration.ofHours(26));

        assertThat(summary(30).approvals()).singleElement().satisfies(waiting -> {
            assertThat(waiting.policyId()).isEqualTo(LaterWords.ID);
            assertThat(waiting.version()).isOne();
            assertThat(waiting.submittedBy()).isEqualTo(LaterWords.OLIVIA.name());
            assertThat(waiting.ageHours()).isEqualTo(26);
        });
    }

    @Test
    void countsNothingWhereThereIsNothing() {
        ComplianceSummary summary = summary(1);

        assertThat(summary.days()).hasSize(1);
        assertThat(summary.topRules()).isEmpty();
        assertThat(summary.approvals()).isEmpty();
        assertThat(summary.shadows()).isEqualTo(new ShadowFigures(0, 0, 0, 0));
        assertThat(summary.exposure()).isEqualTo(new Exposure(0, 0, 0, 0, Optional.empty()));
    }

    private ComplianceSummary summary(int days) {
        return governance.transaction(beans -> beans.get(Oversight.class).summary(days));
    }
}
