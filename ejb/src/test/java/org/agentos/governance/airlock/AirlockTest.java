package org.agentos.governance.airlock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.agentos.audit.Actor;
import org.agentos.governance.FakeContents;
import org.agentos.governance.Governance;
import org.agentos.governance.airlock.SubmissionView.StageView;
import org.agentos.governance.airlock.review.ReviewOutcome;
import org.agentos.governance.airlock.review.StageState;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.decision.Verdict;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AirlockTest {

    private static final Governance governance = new Governance();

    @Nested
    class Approval {

        @Test
        void ofTheLastStageYieldsThePermit_AIR6() {
            SubmissionView submission = governance.submit(governance.contents.write("Tea [legal] [brand]"));

            SubmissionView half = governance.approve(submission, "legal", Governance.LEO);
            SubmissionView whole = governance.approve(submission, "brand", Governance.BRUNO);

            assertThat(half.permitId()).isEmpty();
            assertThat(half.nextStage()).contains("brand");
            assertThat(whole.state()).isEqualTo(SubmissionState.APPROVED);
            assertThat(whole.permitId()).isPresent();
        }

        @Test
        void tellsTheEngineWhichStageIsNext() {
            SubmissionView submission = governance.submit(governance.contents.write("Tea [legal] [brand]"));

            governance.approve(submission, "brand", Governance.BRUNO);

            assertThat(governance.decided.last().stage()).isEqualTo("brand");
            assertThat(governance.decided.last().nextStage()).contains("legal");
            assertThat(governance.decided.last().permitId()).isEmpty();
        }

        @Test
        void isByComplianceWhenTheRulesNameNoStage() {
            SubmissionView submission = governance.submit(governance.contents.write("Tea [review]"));

            assertThat(submission.stages()).extracting(StageView::stage).containsExactly("compliance");
        }

        @Test
        void isRefusedToTheAuthorAndTheRefusalIsOnRecord_AIR3() {
            SubmissionView submission = governance.submit(governance.contents.write("Tea [legal]"));
            Actor bellaAsReviewer = Governance.person("bella", "business-user", "reviewer-legal");
            int before = governance.audit.refusals().size();

            assertRefused(ProblemType.FORBIDDEN, () -> governance.approve(submission, "legal", bellaAsReviewer));

            assertThat(governance.audit.refusals()).hasSize(before + 1);
            assertThat(governance.count("approval where submission_id = '" + submission.id() + "'"))
                    .isZero();
        }

        @Test
        void isRefusedWithoutTheRoleOfTheStage_AIR4() {
            SubmissionView submission = governance.submit(governance.contents.write("Tea [legal]"));

            assertRefused(ProblemType.FORBIDDEN, () -> governance.approve(submission, "legal", Governance.CORA));
        }

        @Test
        void isRefusedToServices_AIR4() {
            SubmissionView submission = governance.submit(governance.contents.write("Tea [legal]"));
            Actor service = new Actor(Actor.Kind.SERVICE, "client", "client", Set.of("reviewer-legal"));

            assertRefused(ProblemType.FORBIDDEN, () -> governance.approve(submission, "legal", service));
        }

        @Test
        void ofBytesThatTheReviewerDidNotSeeIsAConflict_AIR2() {
            SubmissionView submission = governance.submit(governance.contents.write("Tea [legal]"));

            assertRefused(
                    ProblemType.CONFLICT,
                    () -> governance.transaction(beans -> beans.get(Airlock.class)
                            .approve(submission.id(), "legal", FakeContents.digest("else"), "", Governance.LEO)));
        }

        @Test
        void ofBytesThatWereTamperedWithIsAConflict_AIR2() {
            UUID version = governance.contents.write("Tea [legal]");
            SubmissionView submission = governance.submit(version);
            governance.contents.tamper(version, "Other tea [legal]");

            assertRefused(ProblemType.CONFLICT, () -> governance.approve(submission, "legal", Governance.LEO));
        }

        @Test
        void isRefusedWhileADisclosureIsMissing_AIR5() {
            SubmissionView submission = governance.submit(governance.contents.write("Tea [paid]"));

            assertRefused(ProblemType.CONFLICT, () -> governance.approve(submission, "compliance", Governance.CORA));
        }

        @Test
        void isGivenOnceTheDisclosureStandsInTheText_AIR5() {
            SubmissionView submission = governance.submit(governance.contents.write("#ad Tea [paid] [review]"));

            SubmissionView approved = governance.approve(submission, "compliance", Governance.CORA);

            assertThat(approved.state()).isEqualTo(SubmissionState.APPROVED);
        }

        @Test
        void ofTheSameStageTwiceIsAConflict() {
            SubmissionView submission = governance.submit(governance.contents.write("Tea [legal] [brand]"));
            governance.approve(submission, "legal", Governance.LEO);

            assertRefused(ProblemType.CONFLICT, () -> governance.approve(submission, "legal", Governance.LEO));
        }

        @Test
        void byTwoReviewersAtOnceCountsOnce() {
            SubmissionView submission = governance.submit(governance.contents.write("Tea [legal] [brand]"));
            Actor mona = Governance.person("mona", "reviewer-legal");

            long won = Stream.of(Governance.LEO, mona)
                    .map(reviewer -> CompletableFuture.supplyAsync(() -> wins(submission, reviewer)))
                    .toList()
                    .stream()
                    .filter(CompletableFuture::join)
                    .count();

            assertThat(won).isEqualTo(1);
            assertThat(governance.count("approval where submission_id = '" + submission.id() + "'"))
                    .isEqualTo(1);
        }

        @Test
        void expiresAndOnlyItsStageIsQueuedAgain_AIR2() {
            SubmissionView submission = governance.submit(governance.contents.write("Tea [legal] [brand]"));
            governance.approve(submission, "brand", Governance.BRUNO);
            governance.clock.pass(Duration.ofDays(8));

            SubmissionView after = governance.approve(submission, "legal", Governance.LEO);

            assertThat(after.state()).isEqualTo(SubmissionState.IN_REVIEW);
            assertThat(after.nextStage()).contains("brand");
        }

        private boolean wins(SubmissionView submission, Actor reviewer) {
            try {
                governance.approve(submission, "legal", reviewer);
                return true;
            } catch (Refusal lost) {
                return false;
            }
        }
    }

    @Nested
    class Database {

        @Test
        void refusesAnApprovalByTheAuthor_AIR3() {
            SubmissionView submission = governance.submit(governance.contents.write("Tea [legal]"));

            assertThatThrownBy(() -> governance.database.execute(approvalRow(submission, "bella", "bella")))
                    .hasMessageContaining("approval_never_by_author");
        }

        @Test
        void knowsTheAuthorBetterThanTheServerDoes_AIR3() {
            SubmissionView submission = governance.submit(governance.contents.write("Tea [legal]"));

            assertThatThrownBy(() -> governance.database.execute(approvalRow(submission, "bella", "somebody")))
                    .hasMessageContaining("approval_author_of_submission");
        }

        @Test
        void letsAnApprovalBeVoidedButNotRewritten() {
            SubmissionView submission = governance.submit(governance.contents.write("Tea [legal] [brand]"));
            governance.approve(submission, "legal", Governance.LEO);

            assertThatThrownBy(() -> governance.database.execute("update approval set digest = '"
                            + FakeContents.digest("else") + "' where submission_id = '" + submission.id() + "'"))
                    .hasMessageContaining("only be voided");
        }

        private static String approvalRow(SubmissionView submission, String approver, String author) {
            return """
                    insert into approval (id, submission_id, author_id, stage, content_version_id, digest, revision, decision_id,
                        approver_id, approver_name, approved_at, expires_at)
                    select gen_random_uuid(), s.id, '%s', 'LEGAL', s.content_version_id, s.digest, s.revision, s.decision_id,
                        '%s', '%s', now(), now() + interval '1 day'
                    from submission s where s.id = '%s'"""
                    .formatted(author, approver, approver, submission.id());
        }
    }

    @Nested
    class Changes {

        @Test
        void bringTheNextVersionRoundInTheSameSubmission_AIR1() {
            UUID first = governance.contents.write("Tea [legal] [brand]");
            SubmissionView submission = governance.submit(first);
            governance.approve(submission, "brand", Governance.BRUNO);
            requestChanges(submission, "legal", "Say where it grows.", Governance.LEO);

            SubmissionView next = governance.submit(governance.contents.rewrite(first, "Kentish tea [legal] [brand]"));

            assertThat(next.id()).isEqualTo(submission.id());
            assertThat(next.stages()).extracting(StageView::state).containsOnly(StageState.PENDING);
            assertThat(next.conversation())
                    .extracting(SubmissionView.CommentView::text)
                    .contains("Say where it grows.");
        }

        @Test
        void areSeenByWhoAskedForThemEvenWhenRulesWouldLetThemPass_AIR8() {
            UUID first = governance.contents.write("Tea [legal]");
            requestChanges(governance.submit(first), "legal", "Without the claim, please.", Governance.LEO);

            DecisionView decision = governance.decide(governance.contents.rewrite(first, "Tea"));

            assertThat(decision.verdict()).isEqualTo(Verdict.ALLOW);
            assertThat(stagesFor(decision)).containsExactly("legal");
        }

        @Test
        void needAComment() {
            SubmissionView submission = governance.submit(governance.contents.write("Tea [legal]"));

            assertRefused(ProblemType.INVALID_BODY, () -> requestChanges(submission, "legal", " ", Governance.LEO));
        }

        @Test
        void tellTheEngineWhatToChange() {
            SubmissionView submission = governance.submit(governance.contents.write("Tea [legal]"));

            requestChanges(submission, "legal", "Name the farm.", Governance.LEO);

            assertThat(governance.decided.last().outcome()).isEqualTo(ReviewOutcome.CHANGES_REQUESTED);
            assertThat(governance.decided.last().comment()).isEqualTo("Name the farm.");
        }
    }

    @Nested
    class Submitting {

        @Test
        void blockedContentIsAConflict_AIR5() {
            UUID version = governance.contents.write("Tea [block]");

            assertRefused(ProblemType.CONFLICT, () -> governance.submit(version));
        }

        @Test
        void afterARejectionIsAConflict() {
            UUID first = governance.contents.write("Tea [legal]");
            SubmissionView submission = governance.submit(first);
            governance.transaction(beans -> beans.get(Airlock.class)
                    .reject(submission.id(), "legal", submission.digest(), "Not this product.", Governance.LEO));

            assertRefused(
                    ProblemType.CONFLICT,
                    () -> governance.submit(governance.contents.rewrite(first, "Better tea [legal]")));
        }

        @Test
        void underADecisionOnAnotherVersionIsAConflict() {
            UUID version = governance.contents.write("Tea [legal]");
            DecisionView decision = governance.decide(governance.contents.write("Tea [legal]"));

            assertRefused(
                    ProblemType.CONFLICT,
                    () -> governance.transaction(beans -> beans.get(Airlock.class)
                            .submit(version, decision.id(), List.of("legal"), Governance.BELLA)));
        }

        @Test
        void sameBytesAgainKeepsTheApprovalsThatStillHold_AIR7() {
            UUID version = governance.contents.write("Tea [legal] [brand]");
            SubmissionView submission = governance.submit(version);
            governance.approve(submission, "legal", Governance.LEO);

            SubmissionView again = governance.submit(version);

            assertThat(again.nextStage()).contains("brand");
            assertThat(again.stages()).extracting(StageView::state).contains(StageState.APPROVED);
        }

        @Test
        void whatEveryStageApprovedBeforeComesBackApproved_AIR7() {
            UUID version = governance.contents.write("Tea [legal]");
            governance.approve(governance.submit(version), "legal", Governance.LEO);

            SubmissionView again = governance.submit(version);

            assertThat(again.state()).isEqualTo(SubmissionState.APPROVED);
            assertThat(again.permitId()).isPresent();
            assertThat(governance.count("permit where state = 'ISSUED' and submission_id = '" + again.id() + "'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void withdrawalTakesThePermitBack() {
        UUID version = governance.contents.write("Tea [legal]");
        SubmissionView submission = governance.approve(governance.submit(version), "legal", Governance.LEO);
        UUID mission = governance.contents.identify(version).missionId();

        governance.transaction(beans -> {
            beans.get(Airlock.class).withdraw(mission, "the campaign was stopped", Governance.BELLA);
            return mission;
        });

        assertThat(governance.submission(submission.id()).state()).isEqualTo(SubmissionState.WITHDRAWN);
        assertThat(governance.count("permit where state = 'VOID' and submission_id = '" + submission.id() + "'"))
                .isEqualTo(1);
    }

    @Test
    void saysInWordsWhyAPersonMayNotDecide() {
        SubmissionView submission = governance.submit(governance.contents.write("Tea [legal]"));
        Actor bellaAsReviewer = Governance.person("bella", "reviewer-legal");

        assertThat(objection(submission, bellaAsReviewer)).contains("You wrote the brief");
        assertThat(objection(submission, Governance.CORA)).contains("reviewer-legal");
        assertThat(objection(submission, Governance.LEO)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LEGAL", "finance", "legal "})
    void refusesStagesThatDoNotExist(String stage) {
        SubmissionView submission = governance.submit(governance.contents.write("Tea [legal]"));

        assertRefused(ProblemType.INVALID_BODY, () -> governance.approve(submission, stage, Governance.LEO));
    }

    @Test
    void approvesNothingThatCannotBeRecorded() {
        Governance unrecorded = new Governance();
        SubmissionView submission = unrecorded.submit(unrecorded.contents.write("Tea [legal]"));
        unrecorded.audit.failFromNowOn();

        assertThatThrownBy(() -> unrecorded.approve(submission, "legal", Governance.LEO))
                .hasMessageContaining("audit");

        assertThat(unrecorded.count("approval")).isZero();
        assertThat(unrecorded.count("permit")).isZero();
    }

    private static SubmissionView requestChanges(
            SubmissionView submission, String stage, String comment, Actor reviewer) {
        return governance.transaction(beans -> beans.get(Airlock.class)
                .requestChanges(submission.id(), stage, submission.digest(), comment, reviewer));
    }

    private static List<String> stagesFor(DecisionView decision) {
        return governance.transaction(beans -> beans.get(Airlock.class).stagesFor(decision.id()));
    }

    private static String objection(SubmissionView submission, Actor person) {
        return governance.transaction(beans -> beans.get(Airlock.class)
                .objection(submission.id(), "legal", person)
                .orElse(""));
    }

    private static void assertRefused(ProblemType type, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.problem().type())
                .isEqualTo(type));
    }
}
