package org.agentos.governance.recall;

import static org.agentos.governance.trials.LaterWords.OLIVIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.agentos.governance.Governance;
import org.agentos.governance.policies.OnBreach;
import org.agentos.governance.policies.PolicyDesk;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.publishing.PublicationView;
import org.agentos.governance.publishing.PublicationView.State;
import org.agentos.governance.publishing.Publishing;
import org.agentos.governance.publishing.platform.Removal;
import org.agentos.governance.publishing.takedown.TakedownLoop;
import org.agentos.governance.recall.RecallItemView.ItemOutcome;
import org.agentos.governance.recall.RecallItemView.ItemState;
import org.agentos.governance.recall.RecallItemView.Remediation;
import org.agentos.governance.recall.RecallView.RecallState;
import org.agentos.governance.rulebooks.TestRules;
import org.agentos.governance.rulebooks.register.Activation;
import org.agentos.governance.rulebooks.register.ActivationKind;
import org.agentos.governance.rulebooks.register.RulebookRegister;
import org.agentos.governance.trials.LaterWords;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.decision.Verdict;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.testing.Beans;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecallTest {

    private static final Rulebook STRICTER = TestRules.stricter(TestRules.blocking());

    private final Governance governance = new Governance();
    private final UUID exposed = governance.contents.write("Tea [later]");
    private final PublicationView post = governance.publish(governance.permitOf(exposed));

    RecallTest() {
        governance.publish(governance.permitOf(governance.contents.write("Tea")));
    }

    @Nested
    class WhereThePolicyAsksForATask {

        @Test
        void whatIsPublicAndForbiddenNowBecomesATask_RCL2_RCL3() {
            RecallView recall = recalled(STRICTER);

            assertThat(recall.state()).isEqualTo(RecallState.DONE);
            assertThat(recall.examined()).isEqualTo(2);
            assertThat(recall.exposed()).isOne();
            assertThat(recall.remediated()).isZero();
            assertThat(items(recall)).singleElement().satisfies(item -> {
                assertThat(item.publicationId()).isEqualTo(post.id());
                assertThat(item.from()).isEqualTo(Verdict.ALLOW);
                assertThat(item.to()).isEqualTo(Verdict.BLOCK);
                assertThat(item.rules()).containsExactly("test-later");
                assertThat(item.reasons()).singleElement().asString().contains("Not any more");
                assertThat(item.remediation()).isEqualTo(Remediation.TASK);
                assertThat(item.state()).isEqualTo(ItemState.OPEN);
            });
            assertThat(governance.audit.actions()).contains("recall.started", "recall.item-opened", "recall.ended");
        }

        @Test
        void anOfficerHasItTakenDown() {
            RecallView recall = recalled(STRICTER);

            RecallItemView asked = resolve(recall, Resolution.Action.UNPUBLISH);
            seeThrough();

            assertThat(asked.state()).isEqualTo(ItemState.REMOVING);
            assertThat(items(recall)).singleElement().satisfies(item -> assertThat(item.outcome())
                    .contains(ItemOutcome.UNPUBLISHED));
            assertThat(publication().state()).isEqualTo(State.REMOVED);
            assertThat(governance.platform.removals()).hasSize(1);
            assertThat(governance.audit.last("publication.removed").actor()).isEqualTo(OLIVIA);
        }

        @Test
        void whatAnOfficerAcceptedStaysAccepted_RCL5() {
            RecallView recall = recalled(STRICTER);
            resolve(recall, Resolution.Action.ACCEPT);

            RecallView again = recalled(TestRules.rulebook(), STRICTER);

            assertThat(again.exposed()).isZero();
        }

        @Test
        void whatIsNoLongerInBreachIsCleared_RCL4() {
            RecallView recall = recalled(STRICTER);

            RecallView back = recalled(TestRules.rulebook());

            assertThat(back.cleared()).isOne();
            assertThat(items(recall)).singleElement().satisfies(item -> assertThat(item.outcome())
                    .contains(ItemOutcome.CLEARED));
        }

        @Test
        void aPostHasOneOpenItemHoweverOftenItIsRecalled_RCL4() {
            RecallView first = recalled(STRICTER);
            RecallView second = recalled(TestRules.stricter(TestRules.review("market")));

            assertThat(first.exposed()).isOne();
            assertThat(second.exposed()).isZero();
        }

        @Test
        void isSettledOnce() {
            RecallView recall = recalled(STRICTER);
            resolve(recall, Resolution.Action.REPLACED);

            assertThatThrownBy(() -> resolve(recall, Resolution.Action.ACCEPT))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("settled");
        }
    }

    @Nested
    class WhereThePolicyAsksForATakedown {

        @Test
        void theBreachOfItsOwnRuleIsTakenDownAtOnce_RCL3() {
            RecallView recall = recalledByPolicy();

            seeThrough();

            assertThat(items(recall)).singleElement().satisfies(item -> {
                assertThat(item.remediation()).isEqualTo(Remediation.UNPUBLISH);
                assertThat(item.outcome()).contains(ItemOutcome.UNPUBLISHED);
            });
            assertThat(recall(recall.id()).remediated()).isOne();
            assertThat(governance.platform.count()).isOne();
            assertThat(governance.audit.actions())
                    .containsSubsequence("publication.removal-asked", "publication.removed", "recall.item-unpublished");
        }

        @Test
        void whatThePlatformWillNotTakeDownIsATaskAgain_RCL3() {
            governance.platform.failRemovalWith(new Removal.Refused("The token lacks write:statuses."));
            RecallView recall = recalledByPolicy();

            seeThrough();

            assertThat(items(recall)).singleElement().satisfies(item -> {
                assertThat(item.state()).isEqualTo(ItemState.OPEN);
                assertThat(item.remediation()).isEqualTo(Remediation.TASK);
                assertThat(item.note()).contains("write:statuses");
            });
        }

        @Test
        void aLostAnswerIsLookedForBeforeItIsAskedAgain_TKD2() {
            governance.platform.failRemovalWith(new Removal.Unknown("The answer was lost."));
            recalledByPolicy();

            seeThrough();
            governance.clock.pass(Duration.ofMinutes(1));
            seeThrough();

            assertThat(governance.platform.removals())
                    .extracting(removal -> removal.askedBefore())
                    .containsExactly(false, true);
            assertThat(publication().state()).isEqualTo(State.REMOVED);
        }

        private RecallView recalledByPolicy() {
            LaterWords.write(governance, OnBreach.UNPUBLISH);
            UUID version = LaterWords.versionId(governance);
            return governance.transaction(beans -> recall(
                    beans,
                    new Activation(
                            RecallTest.ofPolicy(beans),
                            ActivationKind.ACTIVATION,
                            "It is time.",
                            Optional.of(LaterWords.ID),
                            Optional.of(version),
                            Map.of(),
                            PolicyDesk.OSCAR)));
        }
    }

    private static Rulebook ofPolicy(Beans beans) {
        PolicyVersions versions = beans.get(PolicyVersions.class);
        return Rulebook.of(versions.content(versions.ref(LaterWords.ID, 1).id()));
    }

    /** The recall of the last of these activations. */
    private RecallView recalled(Rulebook... rulebooks) {
        return Stream.of(rulebooks)
                .map(this::recalled)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private RecallView recalled(Rulebook rulebook) {
        return governance.transaction(beans -> recall(
                beans,
                new Activation(
                        rulebook,
                        ActivationKind.ACTIVATION,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        PolicyDesk.OSCAR)));
    }

    private RecallView recall(Beans beans, Activation activation) {
        Recalls recalls = beans.get(Recalls.class);
        TestRules.join(beans).follow(beans.get(RulebookRegister.class).activate(activation));
        RecallView begun = recalls.list(Optional.empty(), 1).items().get(0);
        LaterWords.run(beans, RecallWork.class, begun.jobId().orElseThrow());
        return recalls.recall(begun.id());
    }

    private RecallItemView resolve(RecallView recall, Resolution.Action action) {
        UUID item = items(recall).get(0).id();
        return governance.transaction(beans ->
                beans.get(Recalls.class).resolve(recall.id(), item, new Resolution(action, "As agreed."), OLIVIA));
    }

    private void seeThrough() {
        governance.transaction(beans -> {
            beans.get(Recalls.class);
            beans.get(TakedownLoop.class).run();
            return true;
        });
    }

    private List<RecallItemView> items(RecallView recall) {
        return governance.transaction(beans -> beans.get(Recalls.class)
                .items(recall.id(), Optional.empty(), Optional.empty(), 10)
                .items());
    }

    private RecallView recall(UUID id) {
        return governance.transaction(beans -> beans.get(Recalls.class).recall(id));
    }

    private PublicationView publication() {
        return governance.transaction(beans -> beans.get(Publishing.class).publication(post.id()));
    }
}
