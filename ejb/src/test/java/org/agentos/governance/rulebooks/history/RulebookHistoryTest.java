package org.agentos.governance.rulebooks.history;

import static org.agentos.governance.policies.PolicyDesk.OLIVIA;
import static org.agentos.governance.rulebooks.activation.Officers.blocking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.rulebooks.activation.Officers;
import org.agentos.governance.rulebooks.activation.Schedules;
import org.agentos.governance.rulebooks.difference.RulebookDifferenceView;
import org.agentos.governance.rulebooks.difference.RulebookDifferences;
import org.agentos.governance.rulebooks.difference.TextLine;
import org.agentos.governance.rulebooks.register.ActivationKind;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.decision.Verdict;
import org.agentos.rules.rulebook.difference.Change;
import org.junit.jupiter.api.Test;

class RulebookHistoryTest {

    private final Officers officers = new Officers();

    @Test
    void saysWhatWasInForceAtAnInstantAndByWhoseWord() {
        officers.activate(officers.approved("teas", blocking("tea")));
        Instant then = officers.desk.clock.instant();
        later(Duration.ofDays(40));
        officers.activate(officers.approved("teas", blocking("coffee")));

        RulebookOnDay was = officers.desk.in(() -> history().at(then));

        assertThat(was.parts()).singleElement().satisfies(part -> {
            assertThat(part.policyId()).isEqualTo("teas");
            assertThat(part.version()).isEqualTo(1);
            assertThat(part.reason()).contains("The law changed.");
            assertThat(part.approvals()).singleElement().satisfies(approval -> assertThat(approval.by())
                    .isEqualTo("oscar"));
        });
        assertThat(was.rules()).extracting(RuleInForce::id).containsExactly("test-tea");
        assertThat(was.activation()).hasValueSatisfying(record -> {
            assertThat(record.kind()).isEqualTo(ActivationKind.ACTIVATION);
            assertThat(record.changes()).containsExactly(new PartChange("teas", Optional.empty(), Optional.of(1)));
        });
    }

    @Test
    void knowsOfNothingInForceBeforeTheFirstActivation() {
        RulebookOnDay was = officers.desk.in(() -> history().on(LocalDate.of(2000, 1, 1)));

        assertThat(was.activation()).isEmpty();
        assertThat(was.parts()).isEmpty();
    }

    @Test
    void tellsOfADayToComeWhatIsPlannedUntilThen() {
        PolicyVersionRef version = officers.approved("teas", blocking("tea"));
        Instant law = officers.desk.clock.instant().plus(Duration.ofDays(30));
        officers.desk.in(() ->
                officers.bean(Schedules.class).activate("teas", 1, law, Optional.empty(), "The law begins.", OLIVIA));
        LocalDate day = law.atZone(ZoneOffset.UTC).toLocalDate();

        RulebookOnDay before = officers.desk.in(() -> history().on(day.minusDays(1)));
        RulebookOnDay after = officers.desk.in(() -> history().on(day));

        assertThat(before.expected()).isTrue();
        assertThat(before.planned()).isEmpty();
        assertThat(after.planned()).singleElement().satisfies(planned -> assertThat(planned.version())
                .contains(version.number()));
    }

    @Test
    void pagesThroughActivationsTheNewestFirst() {
        String one = officers.activate(officers.approved("teas", blocking("tea")))
                .revision()
                .orElseThrow();
        String two = officers.activate(officers.approved("milks", blocking("milk")))
                .revision()
                .orElseThrow();

        RulebookRecordPage first = officers.desk.in(() -> history().page(Optional.empty(), 2));
        RulebookRecordPage second = officers.desk.in(() -> history().page(first.nextCursor(), 2));

        assertThat(first.items()).extracting(RulebookRecord::revision).containsExactly(two, one);
        assertThat(first.items())
                .extracting(RulebookRecord::changes)
                .containsExactly(
                        List.of(new PartChange("milks", Optional.empty(), Optional.of(1))),
                        List.of(new PartChange("teas", Optional.empty(), Optional.of(1))));
        assertThat(second.items()).extracting(RulebookRecord::kind).containsExactly(ActivationKind.START);
        assertThat(second.nextCursor()).isEmpty();
    }

    @Test
    void showsWhatARevisionIsMadeOf() {
        String earlier = officers.activate(officers.approved("teas", blocking("tea")))
                .revision()
                .orElseThrow();
        officers.activate(officers.approved("teas", blocking("coffee")));

        RulebookRevisionView view = officers.desk.in(() -> history().revision(earlier));

        assertThat(view.inForce()).isFalse();
        assertThat(view.parts()).extracting(RulebookPartView::version).containsExactly(1);
        assertThatThrownBy(() -> officers.desk.in(() -> history().revision("sha256:" + "0".repeat(64))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void showsWhatDiffersByTextAndByAContentThatIsDecidedOtherwise() {
        String before = officers.activate(officers.approved("teas", blocking("tea")))
                .revision()
                .orElseThrow();
        String after = officers.activate(officers.approved("milks", blocking("milk")))
                .revision()
                .orElseThrow();

        RulebookDifferenceView view = officers.bean(RulebookDifferences.class).between(before, after);

        assertThat(view.effect()).isEqualTo(Change.Effect.DIFFERS);
        assertThat(view.complete()).isTrue();
        assertThat(view.changes()).singleElement().satisfies(change -> {
            assertThat(change.subject()).isEqualTo("rule test-milk");
            assertThat(change.witness())
                    .hasValueSatisfying(
                            witness -> assertThat(witness.after().verdict()).isEqualTo(Verdict.BLOCK));
        });
        assertThat(view.texts()).singleElement().satisfies(text -> {
            assertThat(text.policyId()).isEqualTo("milks");
            assertThat(text.lines()).extracting(TextLine::kind).containsOnly(TextLine.Kind.ADDED);
        });
    }

    @Test
    void showsWhatAVersionWouldChangeBeforeItIsInForce() {
        officers.activate(officers.approved("teas", blocking("tea")));
        officers.approved("teas", blocking("coffee"));

        RulebookDifferenceView view = officers.bean(RulebookDifferences.class).ofVersion("teas", 2);
        RulebookDifferenceView same = officers.bean(RulebookDifferences.class).ofVersions("teas", 2, 2);

        assertThat(view.changes())
                .extracting(change -> change.subject())
                .containsExactlyInAnyOrder("rule test-tea", "rule test-coffee");
        assertThat(view.texts().get(0).lines())
                .extracting(TextLine::kind)
                .contains(TextLine.Kind.ADDED, TextLine.Kind.REMOVED);
        assertThat(same.effect()).isEqualTo(Change.Effect.SAME);
        assertThat(same.texts()).isEqualTo(List.of());
    }

    private void later(Duration time) {
        officers.desk.clock.pass(time);
    }

    private RulebookHistory history() {
        return officers.bean(RulebookHistory.class);
    }
}
