package org.agentos.governance.shadows;

import static org.agentos.governance.policies.PolicyDesk.OLIVIA;
import static org.agentos.governance.rulebooks.activation.Officers.blocking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.agentos.audit.Actor;
import org.agentos.governance.FakeContents;
import org.agentos.governance.decisions.DecisionGiven;
import org.agentos.governance.decisions.Decisions;
import org.agentos.governance.decisions.subject.AdHocContent;
import org.agentos.governance.decisions.subject.ContentSource;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.approval.PolicyApprovals;
import org.agentos.governance.rulebooks.activation.ActivationPlan;
import org.agentos.governance.rulebooks.activation.Officers;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.ids.Ids;
import org.agentos.rules.decision.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShadowsTest {

    private final Officers officers = new Officers();

    @BeforeEach
    void watch() {
        officers.desk.beans.with(ContentSource.class, new FakeContents());
        officers.bean(ShadowWatch.class);
    }

    @Test
    void listsWhatWouldBeDecidedOtherwiseWithBothReasons_SHA2() {
        ShadowView shadow = start(officers.approved("teas", blocking("tea")));

        decide("Have some [tea].");
        decide("Have some milk.");
        decideBeside();

        ShadowView seen = shadow(shadow);
        assertThat(seen.compared()).isEqualTo(2);
        assertThat(seen.diverged()).isEqualTo(1);
        assertThat(seen.flipped()).isEqualTo(1);
        assertThat(page(shadow).items()).singleElement().satisfies(divergence -> {
            assertThat(divergence.live().verdict()).isEqualTo(Verdict.ALLOW);
            assertThat(divergence.candidate().verdict()).isEqualTo(Verdict.BLOCK);
            assertThat(divergence.candidate().reasons())
                    .anySatisfy(reason -> assertThat(reason).contains("test-tea"));
        });
    }

    @Test
    void doesNotCompareWhatAnotherRulebookThanTheOneInForceHasDecided() {
        ShadowView shadow = start(officers.approved("teas", blocking("tea")));
        decide("Have some [tea].");
        officers.activate(officers.approved("milks", blocking("milk")));

        decideBeside();
        decide("Have some [milk] with [tea].");
        decideBeside();

        ShadowView seen = shadow(shadow);
        assertThat(seen.skipped()).isEqualTo(1);
        assertThat(seen.compared()).isEqualTo(1);
        assertThat(seen.flipped()).isZero();
        assertThat(seen.diverged()).isEqualTo(1);
    }

    @Test
    void changesNoDecision_SHA1() {
        start(officers.approved("teas", blocking("tea")));

        assertThat(decide("Have some [tea].")).isEqualTo(Verdict.ALLOW);
    }

    @Test
    void countsWhatItHasNoTimeFor_SHA1() {
        ShadowQueue queue = new ShadowQueue();
        queue.open(true);

        for (int i = 0; i < ShadowQueue.MOST + 3; i++) {
            queue.offer(waiting());
        }

        assertThat(queue.skippedSince()).isEqualTo(3);
        assertThat(queue.skippedSince()).isZero();
    }

    @Test
    void takesNoDecisionsWhileNoneRuns() {
        decide("Have some [tea].");

        assertThat(officers.bean(ShadowQueue.class).take()).isEmpty();
    }

    @Test
    void isOfAVersionThatWasSubmitted_SHA4() {
        PolicyVersionRef version = officers.approved("teas", blocking("tea"));
        officers.activate(version);

        assertThatThrownBy(() -> start(version)).isInstanceOf(Refusal.class).hasMessageContaining("IN_FORCE");
    }

    @Test
    void endsWhenItsVersionIsTakenBack_SHA4() {
        ShadowView shadow = start(officers.approved("teas", blocking("tea")));
        officers.desk.in(
                () -> officers.bean(PolicyApprovals.class).withdraw("teas", 1, Optional.of("Not yet."), OLIVIA));

        decideBeside();

        assertThat(shadow(shadow).state()).isEqualTo(ShadowState.DROPPED);
        assertThat(shadow(shadow).note()).contains("taken back");
    }

    @Test
    void bringsItsVersionIntoForceWhenItIsPromoted_SHA3() {
        ShadowView shadow = start(officers.approved("teas", blocking("tea")));

        ActivationPlan plan = officers.bean(Shadows.class).promote(shadow.id(), "It did well.", OLIVIA);
        officers.desk.in(() -> officers.bean(Shadows.class).promoted(shadow.id(), plan, OLIVIA));
        officers.follow();

        assertThat(officers.verdict("Have some [tea].")).isEqualTo(Verdict.BLOCK);
        assertThat(shadow(shadow).state()).isEqualTo(ShadowState.PROMOTED);
        assertThat(officers.desk.audit.actions()).contains("shadow.started", "shadow.promoted", "policy.activated");
    }

    @Test
    void isNotPromotedBeforeItsVersionIsApproved_SHA3() {
        ShadowView shadow = start(officers.submitted("teas", blocking("tea")));

        assertThatThrownBy(() -> officers.bean(Shadows.class).promote(shadow.id(), "It did well.", OLIVIA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("approved");
    }

    @Test
    void isDroppedOnce() {
        ShadowView shadow = start(officers.approved("teas", blocking("tea")));

        officers.desk.in(() -> officers.bean(Shadows.class).drop(shadow.id(), "It blocks too much.", OLIVIA));

        assertThat(shadow(shadow).state()).isEqualTo(ShadowState.DROPPED);
        assertThatThrownBy(() ->
                        officers.desk.in(() -> officers.bean(Shadows.class).drop(shadow.id(), "Again.", OLIVIA)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void runsAFewAtATime() {
        start(officers.approved("teas", blocking("tea")));
        start(officers.approved("coffees", blocking("coffee")));
        start(officers.approved("milks", blocking("milk")));

        assertThatThrownBy(() -> start(officers.approved("waters", blocking("water"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("run already");
    }

    private ShadowView start(PolicyVersionRef version) {
        ShadowView shadow = officers.desk.in(() -> officers.bean(Shadows.class)
                .start(version.policyId(), version.number(), "To see what it would do.", OLIVIA));
        decideBeside();
        return shadow;
    }

    /** What the watch does every second. */
    private void decideBeside() {
        officers.desk.does(() -> officers.bean(ShadowWatch.class).decide());
    }

    private Verdict decide(String text) {
        return officers.desk.in(() -> {
            Decisions decisions = officers.bean(Decisions.class);
            return decisions
                    .give(decisions.evaluate(content(text)), Actor.system())
                    .verdict();
        });
    }

    private static AdHocContent content(String text) {
        return new AdHocContent(
                text,
                "mastodon",
                "en",
                "US",
                "consumer",
                "post",
                true,
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private DecisionGiven waiting() {
        return new DecisionGiven(Ids.next(), false, "web", officers.revision(), officers.desk.clock.instant(), "{}");
    }

    private ShadowView shadow(ShadowView shadow) {
        return officers.desk.in(() -> officers.bean(Shadows.class).shadow(shadow.id()));
    }

    private DivergencePage page(ShadowView shadow) {
        return officers.desk.in(
                () -> officers.bean(Shadows.class).divergences(shadow.id(), false, Optional.empty(), 10));
    }
}
