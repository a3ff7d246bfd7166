package org.agentos.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.extraction.FactExtraction;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.compilation.CompiledRulebook;
import org.agentos.rules.rulebook.compilation.FiringLimits;
import org.agentos.rules.rulebook.compilation.RulebookCompiler;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import org.junit.jupiter.api.Test;

/** DEC-5: rulebooks are swapped under load, and old ones are given up. */
class DecisionEngineSwapTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Subject SUBJECT = Subject.post("Hello.", "x");
    private static final ScanResult SCAN = new ScanResult(
            List.of(),
            List.of(),
            List.of(new CoverageEntry("text", "test", "1", CoverageEntry.Outcome.SCANNED, "")),
            Map.of());

    @Test
    void eachDecisionIsMadeUnderOneRulebook() throws Exception {
        List<Rulebook> rulebooks = List.of(rulebook(1), rulebook(2), rulebook(3));
        Map<String, Integer> pointsByRevision = Map.of(
                rulebooks.get(0).revision(),
                1,
                rulebooks.get(1).revision(),
                2,
                rulebooks.get(2).revision(),
                3);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        AtomicBoolean stop = new AtomicBoolean();
        CountDownLatch deciding = new CountDownLatch(3);

        try (DecisionEngine engine = DecisionEngine.of(rulebooks.get(0), subject -> SCAN)) {
            List<Future<List<DecisionOutcome>>> running = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                running.add(threads.submit(() -> decideUntil(stop, engine, deciding)));
            }
            deciding.await();
            for (int i = 1; i <= 5; i++) {
                engine.activate(rulebooks.get(i % 3));
            }
            stop.set(true);

            List<DecisionOutcome> outcomes = new ArrayList<>();
            for (Future<List<DecisionOutcome>> future : running) {
                outcomes.addAll(future.get());
            }
            assertThat(outcomes)
                    .allMatch(outcome -> outcome.scores().risk() == pointsByRevision.get(outcome.revision()));
            assertThat(revisions(outcomes)).hasSizeGreaterThan(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anEvaluationUnderWayEndsOnTheOldRulebook() {
        CompiledRulebook old = RulebookCompiler.compile(rulebook(1), Duration.ofMinutes(2));
        FactSet facts = FactExtraction.extract(SUBJECT, SCAN, NOW);
        boolean entered = old.enter();
        old.retire();

        int fired = old.evaluate(facts, List.of(), new FiringLimits(10, Duration.ofMinutes(1)))
                .fired()
                .size();

        assertThat(entered).isTrue();
        assertThat(fired).isEqualTo(1);
        assertThat(old.enter()).as("nobody else gets in").isFalse();
        assertThat(old.released()).isFalse();
        old.leave();
        assertThat(old.released()).isTrue();
    }

    @Test
    void aRulebookThatIsRefusedLeavesTheOldInForce() {
        Rulebook first = rulebook(1);
        Rulebook refused =
                Rulebook.of(List.of(first.rules().get(0), first.rules().get(0)), List.of(), List.of());
        try (DecisionEngine engine = DecisionEngine.of(first, subject -> SCAN)) {

            assertThatThrownBy(() -> engine.activate(refused)).isInstanceOf(IllegalArgumentException.class);

            assertThat(engine.decide(SUBJECT, NOW).revision()).isEqualTo(first.revision());
        }
    }

    private static List<DecisionOutcome> decideUntil(
            AtomicBoolean stop, DecisionEngine engine, CountDownLatch deciding) {
        List<DecisionOutcome> outcomes = new ArrayList<>();
        outcomes.add(engine.decide(SUBJECT, NOW));
        deciding.countDown();
        while (!stop.get()) {
            outcomes.add(engine.decide(SUBJECT, NOW));
        }
        return outcomes;
    }

    private static Set<String> revisions(List<DecisionOutcome> outcomes) {
        return outcomes.stream().map(DecisionOutcome::revision).collect(Collectors.toSet());
    }

    /** One rule that always fires, with a risk that tells which rulebook it is of. */
    private static Rulebook rulebook(int risk) {
        return GuidedNotation.read(
                        """
                        {"rules": [{"id": "test-always", "title": "Always", "severity": "LOW", "owner": "Tests",
                          "legalBasis": {"citation": "None"}, "effectiveFrom": "2020-01-01",
                          "when": {"exists": {"fact": "content"}},
                          "then": [{"points": {"dimension": "RISK", "points": %d}}]}]}
                        """
                                .formatted(risk))
                .map(Rulebook::of)
                .orElseThrow();
    }
}
