package org.agentos.governance.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditOutcome;
import org.agentos.governance.Governance;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.governance.decisions.Decisions;
import org.agentos.platform.errors.FieldProblem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.ids.Ids;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExceptionsTest {

    private static final Actor OLIVIA = Governance.person("olivia", "compliance-officer");
    private static final Actor OSCAR = Governance.person("oscar", "compliance-officer");
    private static final String RULE = "test-block";

    private final Governance governance = new Governance();
    private final UUID version = governance.contents.write("Tea [block]");

    @Nested
    class ARequest {

        @Test
        void freesNothingYet() {
            request();

            assertThat(governance.decide(version).verdict()).isEqualTo(Verdict.BLOCK);
        }

        @Test
        void isNotApprovedByWhoAsked_EXC1() {
            ExceptionView asked = request();

            assertThatThrownBy(() -> exceptions(all -> all.approve(asked.id(), "", OLIVIA)))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.problem().type()).isEqualTo(ProblemType.FORBIDDEN));
            assertThat(governance.audit.refusals())
                    .extracting(AuditEntry::outcome)
                    .containsExactly(AuditOutcome.REFUSED);
        }

        @Test
        void isNotApprovedByWhoAskedInSqlEither_EXC1() {
            ExceptionView asked = request();

            assertThatThrownBy(() -> governance.database.execute(
                            "update policy_exception set state = 'ACTIVE', decided_at = now(), decided_by = 'x',"
                                    + " decided_by_id = requested_by_id where id = '" + asked.id() + "'"))
                    .hasMessageContaining("policy_exception_four_eyes");
        }

        @Test
        void cannotStartAsApproved() {
            request();

            assertThatThrownBy(() -> governance.database.execute(
                            "insert into policy_exception (id, name, rule_id, content_id, reason, expires_at, state,"
                                    + " requested_at, requested_by, requested_by_id, decided_at, decided_by, decided_by_id)"
                                    + " select gen_random_uuid(), name, 'other', content_id, reason, expires_at, 'ACTIVE',"
                                    + " requested_at, 'a', 'a', now(), 'b', 'b' from policy_exception"))
                    .hasMessageContaining("starts as a request");
        }

        @Test
        void namesEverythingThatIsWrong() {
            NewException empty = new NewException("", "no-such", null, null, "", Instant.EPOCH);

            assertThatThrownBy(() -> exceptions(all -> all.request(empty, OLIVIA)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                    refusal.problem().errors())
                            .extracting(FieldProblem::pointer)
                            .containsExactly("/name", "/reason", "/contentId", "/expiresAt"));
        }

        @Test
        void isAboutARuleInForce() {
            NewException other = new NewException("Film", "no-such-rule", contentId(), null, "Agreed", tomorrow());

            assertThatThrownBy(() -> exceptions(all -> all.request(other, OLIVIA)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                    refusal.problem().errors())
                            .extracting(FieldProblem::pointer)
                            .containsExactly("/ruleId"));
        }

        @Test
        void isMadeOnce() {
            request();

            assertThatThrownBy(ExceptionsTest.this::request).isInstanceOf(Refusal.class);
        }

        @Test
        void isRejectedForAReason() {
            ExceptionView asked = request();

            ExceptionView rejected = exceptions(all -> all.reject(asked.id(), "The film says nothing.", OSCAR));

            assertThat(rejected.state()).isEqualTo(ExceptionState.REJECTED);
            assertThat(rejected.comment()).isEqualTo("The film says nothing.");
            assertThat(governance.decide(version).verdict()).isEqualTo(Verdict.BLOCK);
        }

        @Test
        void cannotBeApprovedAfterItsDate() {
            ExceptionView asked = request();
            governance.clock.pass(Duration.ofDays(2));

            assertThatThrownBy(() -> exceptions(all -> all.approve(asked.id(), "", OSCAR)))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Nested
    class AnActiveException {

        private final ExceptionView active = approved();

        @Test
        void letsTheOneContentThroughAndSaysSo_EXC2() {
            DecisionView decision = governance.decide(version);

            assertThat(decision.verdict()).isEqualTo(Verdict.ALLOW);
            assertThat(decision.reasons())
                    .singleElement()
                    .asString()
                    .contains(RULE)
                    .contains(active.id().toString())
                    .contains("Film of spring");
        }

        @Test
        void letsNoOtherContentThrough_EXC2() {
            UUID other = governance.contents.write("Tea [block]");

            assertThat(governance.decide(other).verdict()).isEqualTo(Verdict.BLOCK);
        }

        @Test
        void coversLaterVersionsOfTheContent() {
            UUID later = governance.contents.rewrite(version, "Green tea [block]");

            assertThat(governance.decide(later).verdict()).isEqualTo(Verdict.ALLOW);
        }

        @Test
        void isDeadOnItsDateBeforeAnybodyNotices_EXC2() {
            governance.clock.pass(Duration.ofDays(1));

            assertThat(governance.decide(version).verdict()).isEqualTo(Verdict.BLOCK);
            assertThat(exceptions(all -> all.exception(active.id())).state()).isEqualTo(ExceptionState.EXPIRED);
        }

        @Test
        void isPutOnRecordAsExpired() {
            governance.clock.pass(Duration.ofDays(1));

            int ended = exceptions(Exceptions::expireDue);
            int again = exceptions(Exceptions::expireDue);

            assertThat(ended).isOne();
            assertThat(again).isZero();
            assertThat(governance.audit.last("exception.expired").facts()).containsEntry("state", "EXPIRED");
            assertThat(governance.events.types()).contains("exception.expired");
        }

        @Test
        void endsWhenItIsRevoked() {
            ExceptionView revoked = exceptions(all -> all.revoke(active.id(), "The film was cut.", OLIVIA));

            assertThat(revoked.state()).isEqualTo(ExceptionState.REVOKED);
            assertThat(governance.decide(version).verdict()).isEqualTo(Verdict.BLOCK);
        }

        @Test
        void isCountedWithEveryDecision_EXC4() {
            governance.decide(version);
            governance.decide(version);

            ExceptionView seen = exceptions(all -> all.exception(active.id()));
            ExceptionSummary summary = exceptions(Exceptions::summary);

            assertThat(seen.uses()).isEqualTo(2);
            assertThat(seen.lastUsedAt()).isPresent();
            assertThat(summary).isEqualTo(new ExceptionSummary(0, 1, 1, 0, 0, 0, 2));
        }

        @Test
        void isListedWithItsOwnUses_EXC4() {
            exceptions(all -> all.request(wanted(Ids.next()), OSCAR));
            governance.decide(version);

            ExceptionPage page = exceptions(all -> all.list(query(Optional.empty(), Optional.empty())));

            assertThat(page.items()).extracting(ExceptionView::uses).containsExactly(0L, 1L);
        }

        @Test
        void isCountedAsExpiredOnItsDate_EXC2() {
            governance.clock.pass(Duration.ofDays(1));

            ExceptionSummary summary = exceptions(Exceptions::summary);
            ExceptionPage expired =
                    exceptions(all -> all.list(query(Optional.of(ExceptionState.EXPIRED), Optional.empty())));

            assertThat(summary).isEqualTo(new ExceptionSummary(0, 0, 0, 1, 0, 0, 0));
            assertThat(expired.items()).extracting(ExceptionView::id).containsExactly(active.id());
        }

        @Test
        void decidesTheSameAgainAfterItsEnd_EXC3() {
            DecisionView then = governance.decide(version);
            governance.clock.pass(Duration.ofDays(3));
            exceptions(Exceptions::expireDue);

            DecisionOutcome again =
                    governance.transaction(beans -> beans.get(Decisions.class).redecide(then.id()));

            assertThat(again.verdict()).isEqualTo(Verdict.ALLOW);
            assertThat(again.reasons()).isEqualTo(then.reasons());
            assertThat(again.rules()).isEqualTo(then.rules());
        }

        @Test
        void isOnRecordWithBeforeAndAfter() {
            assertThat(governance.audit.last("exception.approved").details()).containsKeys("before", "after");
        }

        @Test
        void doesNotBecomeAnotherException() {
            assertThatThrownBy(() -> governance.database.execute("update policy_exception set rule_id = 'test-legal'"))
                    .hasMessageContaining("does not change");
            assertThatThrownBy(() -> governance.database.execute("delete from policy_exception"))
                    .hasMessageContaining("refused");
        }
    }

    @Test
    void freesTheContentOfAWholeMission() {
        NewException wanted = new NewException("Campaign of spring", RULE, null, missionId(), "Agreed", tomorrow());
        ExceptionView asked = exceptions(all -> all.request(wanted, OLIVIA));
        exceptions(all -> all.approve(asked.id(), "", OSCAR));

        assertThat(governance.decide(version).verdict()).isEqualTo(Verdict.ALLOW);
    }

    @Test
    void pagesFromTheNewest() {
        for (int i = 0; i < 3; i++) {
            exceptions(all -> all.request(wanted(Ids.next()), OLIVIA));
        }

        ExceptionPage first =
                exceptions(all -> all.list(query(Optional.of(ExceptionState.REQUESTED), Optional.empty())));
        ExceptionPage second =
                exceptions(all -> all.list(query(Optional.of(ExceptionState.REQUESTED), first.nextCursor())));

        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1);
        assertThat(second.nextCursor()).isEmpty();
        assertThat(List.of(first.items().get(0).id(), first.items().get(1).id()))
                .doesNotContain(second.items().get(0).id());
    }

    private static ExceptionQuery query(Optional<ExceptionState> state, Optional<String> cursor) {
        return new ExceptionQuery(state, Optional.of(RULE), Optional.empty(), Optional.empty(), cursor, 2);
    }

    private ExceptionView request() {
        return exceptions(all -> all.request(wanted(contentId()), OLIVIA));
    }

    private NewException wanted(UUID content) {
        return new NewException("Film of spring", RULE, content, null, "Disclosed in the film itself", tomorrow());
    }

    private ExceptionView approved() {
        ExceptionView asked = request();
        return exceptions(all -> all.approve(asked.id(), "Seen the film.", OSCAR));
    }

    private UUID contentId() {
        return governance.contents.identify(version).contentId();
    }

    private UUID missionId() {
        return governance.contents.identify(version).missionId();
    }

    private Instant tomorrow() {
        return governance.clock.instant().plus(Duration.ofDays(1));
    }

    private <T> T exceptions(Function<Exceptions, T> act) {
        return governance.transaction(beans -> act.apply(beans.get(Exceptions.class)));
    }
}
