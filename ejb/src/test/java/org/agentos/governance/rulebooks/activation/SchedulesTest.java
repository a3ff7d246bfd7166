package org.agentos.governance.rulebooks.activation;

import static org.agentos.governance.policies.PolicyDesk.OLIVIA;
import static org.agentos.governance.policies.PolicyDesk.OSCAR;
import static org.agentos.governance.rulebooks.activation.Officers.blocking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.approval.PolicyApprovals;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.decision.Verdict;
import org.junit.jupiter.api.Test;

class SchedulesTest {

    private final Officers officers = new Officers();
    private final Instant start = officers.desk.clock.instant();

    @Test
    void activatesWhenTheTimeHasCome_ACT3() {
        ActivationView planned = plan(officers.approved("teas", blocking("tea")), Optional.empty());

        bringAbout(Duration.ofMinutes(59));
        assertThat(officers.verdict("[tea]")).isEqualTo(Verdict.ALLOW);
        bringAbout(Duration.ofMinutes(2));

        assertThat(officers.verdict("[tea]")).isEqualTo(Verdict.BLOCK);
        assertThat(state(planned)).isEqualTo(ActivationState.DONE);
        assertThat(officers.desk.events.types()).contains("rulebook.scheduled", "rulebook.activated");
    }

    @Test
    void endsAVersionWhenItsTimeIsOver() {
        plan(officers.approved("teas", blocking("tea")), Optional.of(start.plus(Duration.ofHours(2))));
        bringAbout(Duration.ofMinutes(61));
        assertThat(officers.verdict("[tea]")).isEqualTo(Verdict.BLOCK);

        bringAbout(Duration.ofHours(1));

        assertThat(officers.verdict("[tea]")).isEqualTo(Verdict.ALLOW);
        assertThat(officers.desk.audit.actions()).contains("policy.expired");
    }

    @Test
    void doesNotEndTheVersionThatTookThePlaceOfTheOneWhoseTimeIsOver() {
        ActivationPlan limited = officers.prepare(
                officers.approved("teas", blocking("tea")), Optional.of(start.plus(Duration.ofHours(2))));
        officers.commit(limited);
        officers.activate(officers.approved("teas", blocking("coffee")));

        bringAbout(Duration.ofHours(3));

        assertThat(officers.verdict("[coffee]")).isEqualTo(Verdict.BLOCK);
        assertThat(page().items()).extracting(ActivationView::state).containsExactly(ActivationState.CANCELLED);
    }

    @Test
    void doesNothingOfWhatWasCancelled() {
        ActivationView planned = plan(officers.approved("teas", blocking("tea")), Optional.empty());

        officers.desk.in(() -> officers.bean(Schedules.class).cancel(planned.id(), OSCAR));
        bringAbout(Duration.ofHours(2));

        assertThat(officers.verdict("[tea]")).isEqualTo(Verdict.ALLOW);
        assertThat(state(planned)).isEqualTo(ActivationState.CANCELLED);
        assertThatThrownBy(() ->
                        officers.desk.in(() -> officers.bean(Schedules.class).cancel(planned.id(), OSCAR)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void refusesAtItsTimeWhatWasTakenBackSince_POL4() {
        PolicyVersionRef version = officers.approved("teas", blocking("tea"));
        ActivationView planned = plan(version, Optional.empty());
        officers.desk.in(
                () -> officers.bean(PolicyApprovals.class).withdraw("teas", 1, Optional.of("Not yet."), OLIVIA));

        bringAbout(Duration.ofHours(2));

        assertThat(state(planned)).isEqualTo(ActivationState.REFUSED);
        assertThat(officers.verdict("[tea]")).isEqualTo(Verdict.ALLOW);
        assertThat(officers.desk.events.types()).contains("rulebook.refused");
    }

    @Test
    void refusesAtItsTimeWhatFailsAProof_ACT1() {
        ActivationView planned = plan(officers.approved("teas", blocking("tea")), Optional.empty());
        officers.proofs.add((candidate, policy) -> List.of("A scenario is red."));

        bringAbout(Duration.ofHours(2));

        ActivationView refused = page().items().get(0);
        assertThat(refused.id()).isEqualTo(planned.id());
        assertThat(refused.problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("A scenario is red."));
    }

    @Test
    void retiresWhenTheTimeHasCome() {
        officers.activate(officers.approved("teas", blocking("tea")));
        officers.desk.in(() -> officers.bean(Schedules.class)
                .retire("teas", start.plus(Duration.ofHours(1)), "No longer sold.", OLIVIA));

        bringAbout(Duration.ofMinutes(61));

        assertThat(officers.verdict("[tea]")).isEqualTo(Verdict.ALLOW);
    }

    @Test
    void plansTheSameOnce() {
        PolicyVersionRef version = officers.approved("teas", blocking("tea"));
        plan(version, Optional.empty());

        assertThatThrownBy(() -> plan(version, Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("scheduled already");
    }

    private ActivationView plan(PolicyVersionRef version, Optional<Instant> until) {
        return officers.desk.in(() -> officers.bean(Schedules.class)
                .activate(
                        version.policyId(),
                        version.number(),
                        start.plus(Duration.ofHours(1)),
                        until,
                        "The law begins.",
                        OLIVIA));
    }

    private void bringAbout(Duration later) {
        officers.desk.clock.pass(later);
        officers.bean(DueChanges.class).bringAbout();
        officers.follow();
    }

    private ActivationPage page() {
        return officers.desk.in(() -> officers.bean(Schedules.class).page(Optional.empty(), Optional.empty(), 10));
    }

    private ActivationState state(ActivationView planned) {
        return page().items().stream()
                .filter(view -> view.id().equals(planned.id()))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
