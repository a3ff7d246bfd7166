package org.agentos.governance.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.agentos.audit.Actor;
import org.agentos.governance.FakeContents;
import org.agentos.governance.Governance;
import org.agentos.governance.airlock.SubmissionState;
import org.agentos.governance.airlock.SubmissionView;
import org.agentos.governance.airlock.SubmissionView.StageView;
import org.agentos.governance.airlock.review.StageState;
import org.agentos.governance.publishing.PublicationView.State;
import org.agentos.governance.publishing.platform.Delivery;
import org.agentos.governance.publishing.platform.Platforms;
import org.agentos.governance.publishing.platform.PostRequest;
import org.agentos.governance.rulebooks.TestRules;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PublishingTest {

    private final Governance governance = new Governance();

    @Nested
    class WhatAPermitAllows {

        @Test
        void isOnePostOfTheApprovedBytesUnderThePermitsKey_PUB1_PUB5() {
            UUID permit = governance.permitOf(governance.contents.write("Tea"));

            PublicationView published = governance.publish(permit);

            PostRequest post = governance.platform.post(permit).orElseThrow();
            assertThat(published.state()).isEqualTo(State.PUBLISHED);
            assertThat(published.url()).isPresent();
            assertThat(published.simulated()).isTrue();
            assertThat(post.text()).isEqualTo("Tea");
            assertThat(post.media())
                    .extracting(PostRequest.Attachment::mediaType)
                    .containsExactly("image/png");
        }

        @Test
        void isNothingMoreOnceItIsUsed_PUB1() {
            UUID permit = governance.permitOf(governance.contents.write("Tea"));
            governance.publish(permit);

            Prepared again = governance.prepare(permit);

            assertThat(again).isInstanceOf(Prepared.Settled.class);
            assertThat(governance.platform.count()).isEqualTo(1);
        }

        @Test
        void isOnePublicationHoweverManyPrepareAtOnce_PUB1() {
            UUID permit = governance.permitOf(governance.contents.write("Tea"));

            List<UUID> publications = IntStream.range(0, 4)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> (PublicationOrder) governance.prepare(permit)))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .map(PublicationOrder::publicationId)
                    .distinct()
                    .toList();

            assertThat(publications).hasSize(1);
            assertThat(governance.count("publication")).isEqualTo(1);
            assertThat(governance.audit.actions()).containsOnlyOnce("publication.started");
        }

        @Test
        void isNotIssuedForContentThatNeedsPeople() {
            UUID version = governance.contents.write("Tea [legal]");

            assertThatThrownBy(() -> governance.permitOf(version))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.problem().type()).isEqualTo(ProblemType.CONFLICT));
        }

        @Test
        void endsWhenANewerPermitIsIssued() {
            UUID version = governance.contents.write("Tea");
            UUID older = governance.permitOf(version);
            UUID newer = governance.permitOf(governance.contents.rewrite(version, "Green tea"));

            assertThat(governance.prepare(older)).isInstanceOf(Prepared.Voided.class);
            assertThat(governance.prepare(newer)).isInstanceOf(PublicationOrder.class);
        }

        @Test
        void isNotIssuedForWhatIsPublicAlready_PUB7() {
            UUID version = governance.contents.write("Tea");
            governance.publish(governance.permitOf(version));

            assertThatThrownBy(() -> governance.permitOf(version))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("public already");
        }

        @Test
        void isOnRecordFromIssueToReceipt() {
            UUID permit = governance.permitOf(governance.contents.write("Tea"));

            governance.publish(permit);

            assertThat(governance.audit.actions())
                    .containsSubsequence("permit.issued", "publication.started", "publication.published");
            assertThat(governance.audit.last("publication.published").facts())
                    .containsEntry("digest", FakeContents.digest("Tea"))
                    .containsEntry("permit", permit.toString());
            assertThat(governance.events.types()).contains("publication.published");
        }
    }

    @Nested
    class TheLastLook {

        @Test
        void voidsThePermitOfOtherBytesAndSendsThemBackToTheAirlock_PUB2_PUB4() {
            UUID version = governance.contents.write("Tea [legal] [brand]");
            SubmissionView approved = approvedByAll(version);
            governance.contents.tamper(version, "Other tea [legal] [brand]");

            Prepared prepared = governance.prepare(approved.permitId().orElseThrow());

            SubmissionView after = governance.submission(approved.id());
            assertThat(prepared).isInstanceOf(Prepared.Voided.class);
            assertThat(governance.platform.count()).isZero();
            assertThat(after.state()).isEqualTo(SubmissionState.IN_REVIEW);
            assertThat(after.stages()).extracting(StageView::state).containsOnly(StageState.PENDING);
        }

        @Test
        void letsTamperedBytesOutOnlyAfterPeopleApprovedThoseVeryBytes_PUB2() {
            UUID version = governance.contents.write("Tea");
            UUID permit = governance.permitOf(version);
            governance.contents.tamper(version, "Other tea");
            governance.prepare(permit);

            SubmissionView again = governance.submit(version);
            SubmissionView approved = governance.approve(again, "compliance", Governance.CORA);

            assertThat(approved.digest()).isEqualTo(FakeContents.digest("Other tea"));
            assertThat(governance.publish(approved.permitId().orElseThrow()).state())
                    .isEqualTo(State.PUBLISHED);
        }

        @Test
        void voidsAnExpiredPermit() {
            UUID permit = governance.permitOf(governance.contents.write("Tea"));
            governance.clock.pass(Duration.ofHours(24));

            assertThat(governance.prepare(permit)).isInstanceOf(Prepared.Voided.class);
            assertThat(governance.audit.actions()).contains("permit.voided");
        }

        @Test
        void takesPermitsNoLongerThanTheShortestApproval() {
            UUID version = governance.contents.write("Tea [legal] [brand]");
            SubmissionView submission = governance.submit(version);
            governance.approve(submission, "brand", Governance.BRUNO);
            governance.clock.pass(Duration.ofDays(7).minusHours(1));
            SubmissionView approved = governance.approve(submission, "legal", Governance.LEO);

            governance.clock.pass(Duration.ofHours(1));

            assertThat(governance.prepare(approved.permitId().orElseThrow())).isInstanceOf(Prepared.Voided.class);
        }

        @Test
        void letsANewRevisionAloneVoidNothing_PUB3() {
            UUID permit = governance.permitOf(governance.contents.write("Tea"));
            governance.activate(TestRules.stricter(TestRules.blocking()));

            assertThat(governance.prepare(permit)).isInstanceOf(PublicationOrder.class);
        }

        @Test
        void voidsThePermitThatAFreshDecisionBlocks_PUB3() {
            SubmissionView approved = approvedByAll(governance.contents.write("Tea [legal] [later]"));
            governance.activate(TestRules.stricter(TestRules.blocking()));

            Prepared prepared = governance.prepare(approved.permitId().orElseThrow());

            assertThat(prepared).isInstanceOf(Prepared.Voided.class);
            assertThat(governance.submission(approved.id()).stages())
                    .extracting(StageView::state)
                    .containsOnly(StageState.PENDING);
        }

        @Test
        void queuesOnlyTheStageThatAFreshDecisionAsksForAnew_PUB3_PUB4() {
            UUID version = governance.contents.write("Tea [legal] [later]");
            SubmissionView approved = approvedByAll(version);
            governance.activate(TestRules.stricter(TestRules.review("market")));

            Prepared prepared = governance.prepare(approved.permitId().orElseThrow());
            SubmissionView again = governance.submit(version);

            assertThat(prepared).isInstanceOfSatisfying(Prepared.Voided.class, voided -> assertThat(voided.concerned())
                    .containsExactly("market"));
            assertThat(again.nextStage()).contains("market");
            assertThat(again.stages()).extracting(StageView::state).contains(StageState.APPROVED);
        }

        @Test
        void isStoredAsADecisionOfItsOwn() {
            UUID permit = governance.permitOf(governance.contents.write("Tea"));
            long before = governance.count("decision");

            governance.prepare(permit);

            assertThat(governance.count("decision")).isEqualTo(before + 1);
        }

        @Test
        void commitsNoIntentThatIsNotOnRecord() {
            UUID permit = governance.permitOf(governance.contents.write("Tea"));
            governance.audit.failFromNowOn();

            assertThatThrownBy(() -> governance.prepare(permit)).hasMessageContaining("audit");

            assertThat(governance.count("publication")).isZero();
        }
    }

    @Nested
    class WhenThingsGoWrong {

        @Test
        void aCrashBeforeTheReceiptIsTakenUpUnderTheSameKey_PUB5() {
            UUID permit = governance.permitOf(governance.contents.write("Tea"));
            PublicationOrder before = (PublicationOrder) governance.prepare(permit);
            governance.deliver(before);

            PublicationOrder after = (PublicationOrder) governance.prepare(permit);
            PublicationView published = governance.confirm(after, governance.deliver(after));

            assertThat(after.publicationId()).isEqualTo(before.publicationId());
            assertThat(after.post().idempotencyKey()).isEqualTo(permit);
            assertThat(published.state()).isEqualTo(State.PUBLISHED);
            assertThat(governance.platform.count()).isEqualTo(1);
        }

        @Test
        void aPublicationUnderWayOutlivesTheExpiryOfItsPermit_PUB5() {
            UUID permit = governance.permitOf(governance.contents.write("Tea"));
            governance.deliver((PublicationOrder) governance.prepare(permit));
            governance.clock.pass(Duration.ofDays(2));

            assertThat(governance.publish(permit).state()).isEqualTo(State.PUBLISHED);
            assertThat(governance.platform.count()).isEqualTo(1);
        }

        @Test
        void otherBytesNeverFollowAPublicationUnderWay_PUB2() {
            UUID version = governance.contents.write("Tea");
            UUID permit = governance.permitOf(version);
            governance.prepare(permit);
            governance.contents.tamper(version, "Other tea");

            assertThatThrownBy(() -> governance.prepare(permit)).isInstanceOf(Refusal.class);
        }

        @Test
        void aLostAnswerIsAskedForAgain_PUB6() {
            UUID permit = governance.permitOf(governance.contents.write("Tea"));
            governance.platform.loseNextAnswer();

            PublicationView unknown = governance.publish(permit);
            PublicationView known = governance.publish(permit);

            assertThat(unknown.state()).isEqualTo(State.UNKNOWN);
            assertThat(known.state()).isEqualTo(State.PUBLISHED);
            assertThat(known.attempts()).isEqualTo(2);
            assertThat(governance.platform.count()).isEqualTo(1);
        }

        @Test
        void aRefusalAfterALostAnswerStaysUnknown_PUB6() {
            UUID permit = governance.permitOf(governance.contents.write("Tea"));
            governance.platform.loseNextAnswer();
            governance.publish(permit);
            governance.platform.failWith(new Delivery.Refused("the account is locked"));

            assertThat(governance.publish(permit).state()).isEqualTo(State.UNKNOWN);
        }

        @Test
        void aBusyPlatformIsAskedAgainLater() {
            UUID permit = governance.permitOf(governance.contents.write("Tea"));
            governance.platform.failWith(new Delivery.RetryLater("too many posts", Duration.ofMinutes(5)));

            PublicationView busy = governance.publish(permit);
            PublicationView published = governance.publish(permit);

            assertThat(busy.state()).isEqualTo(State.STARTED);
            assertThat(busy.reason()).contains("too many posts");
            assertThat(published.state()).isEqualTo(State.PUBLISHED);
        }

        @Test
        void aRefusedPostMayBeTriedAgainByAPerson() {
            UUID permit = governance.permitOf(governance.contents.write("Tea"));
            governance.platform.failWith(new Delivery.Refused("the text is too long"));

            PublicationView refused = governance.publish(permit);
            PublicationView published = governance.publish(permit);

            assertThat(refused.state()).isEqualTo(State.REFUSED);
            assertThat(refused.reason()).contains("the text is too long");
            assertThat(published.state()).isEqualTo(State.PUBLISHED);
            assertThat(governance.events.types()).contains("publication.failed", "publication.published");
        }

        @Test
        void aRefusedPostTriedAgainTooLateIsVoid() {
            UUID permit = governance.permitOf(governance.contents.write("Tea"));
            governance.platform.failWith(new Delivery.Refused("the text is too long"));
            UUID publication = governance.publish(permit).id();
            governance.clock.pass(Duration.ofDays(2));

            Prepared prepared = governance.prepare(permit);

            assertThat(prepared).isInstanceOf(Prepared.Voided.class);
            assertThat(view(publication).state()).isEqualTo(State.VOID);
        }

        @Test
        void aSecondConfirmationChangesNothing() {
            UUID permit = governance.permitOf(governance.contents.write("Tea"));
            PublicationOrder order = (PublicationOrder) governance.prepare(permit);
            Delivery delivery = governance.deliver(order);
            governance.confirm(order, delivery);

            PublicationView again = governance.confirm(order, new Delivery.Refused("too late"));

            assertThat(again.state()).isEqualTo(State.PUBLISHED);
            assertThat(again.attempts()).isEqualTo(1);
        }

        @Test
        void aChannelWithoutPlatformIsRefusedInWords() {
            UUID permit = governance.permitOf(governance.contents.write("Tea"));
            PublicationOrder order = (PublicationOrder) governance.prepare(permit);

            Delivery delivery = governance.transaction(beans -> beans.with(Platforms.class, Platforms.of())
                    .get(Publishing.class)
                    .deliver(order));

            assertThat(delivery).isInstanceOfSatisfying(Delivery.Refused.class, refused -> assertThat(refused.reason())
                    .contains("mastodon"));
        }
    }

    @Nested
    class Database {

        @Test
        void refusesASecondPublicationUnderAPermit_PUB1() {
            UUID permit = governance.permitOf(governance.contents.write("Tea"));
            governance.publish(permit);

            assertThatThrownBy(() -> governance.database.execute(secondPublication()))
                    .hasMessageContaining("permit_id");
        }

        @Test
        void refusesAPublicationOfOtherBytesThanThePermitted_PUB2() {
            UUID permit = governance.permitOf(governance.contents.write("Tea"));
            governance.publish(permit);

            assertThatThrownBy(() -> governance.database.execute(
                            "update publication set digest = '" + FakeContents.digest("Other tea") + "'"))
                    .hasMessageContaining("publication_of_permitted_bytes");
        }

        private static String secondPublication() {
            return """
                    insert into publication (id, permit_id, content_version_id, content_id, mission_id, channel, digest, decision_id,
                        state, platform, simulated, attempts, started_at, version)
                    select gen_random_uuid(), permit_id, content_version_id, content_id, mission_id, channel, digest, decision_id,
                        'STARTED', platform, simulated, 0, now(), 1
                    from publication""";
        }
    }

    private SubmissionView approvedByAll(UUID version) {
        SubmissionView submission = governance.submit(version);
        SubmissionView approved = submission;
        for (StageView stage : submission.stages()) {
            Actor reviewer = Governance.person("reviewer-of-" + stage.stage(), "reviewer-" + stage.stage());
            approved = governance.approve(submission, stage.stage(), reviewer);
        }
        return approved;
    }

    private PublicationView view(UUID publication) {
        return governance.transaction(beans -> beans.get(Publishing.class).publication(publication));
    }
}
