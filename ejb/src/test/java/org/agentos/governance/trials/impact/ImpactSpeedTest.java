package org.agentos.governance.trials.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.agentos.governance.Governance;
import org.agentos.governance.policies.PolicyTexts;
import org.agentos.governance.policies.catalogue.NewPolicy;
import org.agentos.governance.policies.catalogue.Policies;
import org.agentos.governance.trials.LaterWords;
import org.agentos.platform.ids.Ids;
import org.agentos.platform.jobs.JobView;
import org.agentos.platform.json.Json;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import org.agentos.rules.scan.ContentScanner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long 10,000 past decisions take under all shipped rules; says so, and asks for no time. Runs with {@code -Pbench}. */
@Tag("bench")
class ImpactSpeedTest {

    private static final int DECISIONS = 10_000;
    private static final String FILLER =
            " Refill your bottle at one of our stations in the city, and tell us how it was."
                    + " We opened three more this month, next to the library, at the harbour and in the old market hall.";

    private final Governance governance = new Governance();

    @Test
    void replaysTenThousandDecisions() throws SQLException {
        String all = GuidedNotation.print(shippedWithoutHealth());
        governance.transaction(beans -> beans.get(Policies.class)
                .create(new NewPolicy("all-rules", PolicyTexts.terms(), PolicyTexts.guided(all)), LaterWords.OLIVIA));
        governance.activate(Rulebook.shipped());
        store();
        governance.clock.pass(Duration.ofMinutes(1));

        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        JobView job = governance.transaction(beans -> {
            JobView asked = beans.get(Impact.class)
                    .start(
                            "all-rules",
                            1,
                            new ImpactRequest(
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of(DECISIONS),
                                    Optional.empty(),
                                    Optional.empty()),
                            LaterWords.OLIVIA);
            return LaterWords.run(beans, ImpactWork.class, asked.id());
        });

        ImpactResult result = Json.read(job.result().orElseThrow().toString(), ImpactResult.class);
        System.out.printf(
                "impact: %,d decisions, %,d flips, %.1f s, of which %.1f s on the processor (compiling included)%n",
                result.examined(),
                result.flips(),
                result.tookMillis() / 1000.0,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9);
        assertThat(result.examined()).isEqualTo(DECISIONS);
        assertThat(result.unreadable()).isZero();
        assertThat(result.flips()).isPositive();
    }

    private static RuleSet shippedWithoutHealth() {
        RuleSet shipped = Rulebook.shipped().ruleSet();
        return RuleSet.of(shipped.rules().stream()
                        .filter(rule -> !rule.id().startsWith("health-"))
                        .toList())
                .withThresholds(shipped.thresholds())
                .withWordLists(shipped.wordLists())
                .withStyleChecks(shipped.styleChecks());
    }

    /** Decides a few contents with the real detectors, and stores each many times, all within the last ten days. */
    private void store() throws SQLException {
        List<String> texts = List.of(
                "Our tea cures cancer." + FILLER,
                "Our tea tastes of summer." + FILLER,
                "Guaranteed returns of 20 % a year, risk-free." + FILLER,
                "Write to ann.miller@example.org before Friday." + FILLER + FILLER,
                "The best bottle in the world, proven by science!" + FILLER + FILLER + FILLER);
        try (DecisionEngine engine = DecisionEngine.of(Rulebook.shipped(), ContentScanner.standard());
                Connection connection = governance.database.dataSource().getConnection()) {
            for (String text : texts) {
                store(connection, engine.decide(Subject.post(text, "mastodon"), governance.clock.instant()));
            }
        }
    }

    private void store(Connection connection, DecisionOutcome outcome) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                """
                insert into decision(id, channel, verdict, compliance, risk, brand, revision, digest, outcome, facts,
                                     actor_kind, actor_id, decided_at, took_micros, audit_id, leaf_hash)
                select gen_random_uuid(), 'mastodon', ?, 100, 0, 100, ?, 'sha256:' || repeat('0', 64), ?, ?, 'SYSTEM',
                       'system', cast(? as timestamptz) - make_interval(secs => g * 400), 1, ?, '00'
                from generate_series(1, ?) g
                """)) {
            insert.setString(1, outcome.verdict().name());
            insert.setString(2, outcome.revision());
            insert.setBytes(3, "{}".getBytes(StandardCharsets.UTF_8));
            insert.setBytes(4, outcome.factsJson().getBytes(StandardCharsets.UTF_8));
            insert.setObject(5, governance.clock.instant().atOffset(ZoneOffset.UTC));
            insert.setObject(6, Ids.next());
            insert.setInt(7, DECISIONS / 5);
            insert.executeUpdate();
        }
    }
}
