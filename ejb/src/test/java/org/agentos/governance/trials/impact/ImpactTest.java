package org.agentos.governance.trials.impact;

import static org.agentos.governance.trials.LaterWords.OLIVIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.governance.Governance;
import org.agentos.governance.policies.OnBreach;
import org.agentos.governance.trials.LaterWords;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.jobs.JobState;
import org.agentos.platform.jobs.JobView;
import org.agentos.platform.json.Json;
import org.agentos.rules.decision.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImpactTest {

    private static final ImpactRequest ALL = request(Optional.empty(), false);

    private final Governance governance = new Governance();

    @BeforeEach
    void writeThePolicy() {
        LaterWords.write(governance, OnBreach.TASK);
    }

    @Test
    void findsTheDecisionThatWouldFlipAndSaysWhy_IMP4() {
        UUID flips = governance.decide(governance.contents.write("Tea [later]")).id();
        governance.decide(governance.contents.write("Tea"));
        governance.decide(governance.contents.write("Tea [block]"));
        governance.clock.pass(Duration.ofMinutes(1));

        Impacted found = impact(ALL);

        assertThat(found.result.examined()).isEqualTo(3);
        assertThat(found.result.byTransition()).isEqualTo(Map.of("ALLOW>BLOCK", 1L, "BLOCK>ALLOW", 1L));
        assertThat(found.result.byChannel()).isEqualTo(Map.of("mastodon", 2L));
        assertThat(found.result.byMarket()).isEqualTo(Map.of("US", 2L));
        assertThat(found.result.byRule()).containsEntry(LaterWords.RULE, 1L);
        assertThat(found.flips.items())
                .filteredOn(flip -> flip.decisionId().equals(flips))
                .singleElement()
                .satisfies(flip -> {
                    assertThat(flip.from()).isEqualTo(Verdict.ALLOW);
                    assertThat(flip.to()).isEqualTo(Verdict.BLOCK);
                    assertThat(flip.recorded()).isEqualTo(Verdict.ALLOW);
                    assertThat(flip.whyBefore()).isEmpty();
                    assertThat(flip.whyAfter()).singleElement().asString().contains(LaterWords.RULE);
                    assertThat(flip.excerpt()).isEqualTo("Tea [later]");
                });
    }

    @Test
    void replaysWhatIsPublishedWheneverItWasDecided_IMP2() {
        governance.publish(governance.permitOf(governance.contents.write("Tea [later]")));
        governance.clock.pass(Duration.ofDays(200));
        governance.decide(governance.contents.write("Tea [later]"));
        governance.clock.pass(Duration.ofMinutes(1));

        Impacted published = impact(request(Optional.empty(), true));
        Impacted all = impact(ALL);

        assertThat(published.result.examined()).isOne();
        assertThat(published.flips.items()).singleElement().satisfies(flip -> assertThat(flip.published())
                .isTrue());
        assertThat(all.result.examined()).isEqualTo(2);
        assertThat(all.result.published()).isOne();
    }

    @Test
    void takesTheSameSampleEachTime_IMP3() {
        for (int i = 0; i < 40; i++) {
            governance.decide(governance.contents.write("Tea [later] " + i));
        }
        governance.clock.pass(Duration.ofMinutes(1));

        Impacted one = impact(request(Optional.of(10), false));
        Impacted other = impact(request(Optional.of(10), false));

        assertThat(one.result.examined()).isBetween(1L, 39L);
        assertThat(one.flips.items())
                .extracting(FlipView::decisionId)
                .isEqualTo(
                        other.flips.items().stream().map(FlipView::decisionId).toList());
    }

    @Test
    void pagesThroughFlipsInTheirOrder() {
        for (int i = 0; i < 3; i++) {
            governance.decide(governance.contents.write("Tea [later] " + i));
        }
        governance.clock.pass(Duration.ofMinutes(1));
        JobView job = ran(ALL);

        FlipPage first = flips(job.id(), Optional.empty(), 2);
        FlipPage second = flips(job.id(), first.nextCursor(), 2);

        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1);
        assertThat(second.nextCursor()).isEmpty();
    }

    @Test
    void refusesAWindowWithoutAMoment() {
        ImpactRequest wrong = new ImpactRequest(
                Optional.of(governance.clock.instant()),
                Optional.of(governance.clock.instant()),
                Optional.of(0),
                Optional.empty(),
                Optional.empty());

        assertThatThrownBy(() -> ran(wrong)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.problem().errors())
                .hasSize(2));
    }

    private Impacted impact(ImpactRequest request) {
        JobView job = ran(request);
        assertThat(job.state()).as(job.message()).isEqualTo(JobState.DONE);
        ImpactResult result = Json.read(job.result().orElseThrow().toString(), ImpactResult.class);
        return new Impacted(result, flips(job.id(), Optional.empty(), 100));
    }

    private JobView ran(ImpactRequest request) {
        return governance.transaction(beans -> {
            JobView job = beans.get(Impact.class).start(LaterWords.ID, 1, request, OLIVIA);
            return LaterWords.run(beans, ImpactWork.class, job.id());
        });
    }

    private FlipPage flips(UUID job, Optional<String> cursor, int limit) {
        return governance.transaction(beans -> beans.get(Impact.class).flips(job, Optional.empty(), cursor, limit));
    }

    private static ImpactRequest request(Optional<Integer> sample, boolean publishedOnly) {
        return new ImpactRequest(
                Optional.empty(), Optional.empty(), sample, Optional.of(publishedOnly), Optional.empty());
    }

    private record Impacted(ImpactResult result, FlipPage flips) {}
}
