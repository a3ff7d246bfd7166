package org.agentos.governance.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.governance.FakeContents;
import org.agentos.governance.Governance;
import org.agentos.governance.decisions.subject.AdHocContent;
import org.agentos.governance.rulebooks.TestRules;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Json;
import org.agentos.platform.metrics.Meters;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.Obligation;
import org.agentos.rules.decision.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    private final Governance governance = new Governance();

    @Nested
    class AStoredDecision {

        @Test
        void readsBackAsItWasGiven() {
            DecisionView given = governance.decide(governance.contents.write("Tea [legal] [brand]"));

            DecisionView read =
                    governance.transaction(beans -> beans.get(Decisions.class).decision(given.id()));

            assertThat(read).isEqualTo(given);
            assertThat(read.verdict()).isEqualTo(Verdict.REVIEW);
            assertThat(read.rules()).extracting(FiredRule::ruleId).containsExactly("test-brand", "test-legal");
            assertThat(read.stages()).containsExactlyInAnyOrder("brand", "legal");
            assertThat(read.coverage()).isNotEmpty();
            assertThat(read.detectorVersions()).containsEntry("marks", "1");
        }

        @Test
        void comesOutTheSameWhenDecidedAgain_DCN3() {
            DecisionView given = governance.decide(governance.contents.write("Tea [legal]"));

            DecisionOutcome again = redecided(given);

            assertThat(again.verdict()).isEqualTo(given.verdict());
            assertThat(again.rules()).isEqualTo(given.rules());
            assertThat(again.scores()).isEqualTo(given.scores());
            assertThat(again.findings()).isEqualTo(given.findings());
            assertThat(again.factsJson()).isEqualTo(storedFacts(given));
        }

        @Test
        void isDecidedAgainUnderItsOwnRevisionNotTheOneInForce_DCN3() {
            DecisionView given = governance.decide(governance.contents.write("Tea [later]"));
            governance.activate(TestRules.stricter(TestRules.blocking()));

            DecisionOutcome again = redecided(given);

            assertThat(again.revision()).isEqualTo(given.revision());
            assertThat(again.verdict()).isEqualTo(Verdict.ALLOW);
        }

        @Test
        void isNeverChanged() {
            governance.decide(governance.contents.write("Tea [block]"));

            assertThatThrownBy(() -> governance.database.execute("update decision set verdict = 'ALLOW'"))
                    .hasMessageContaining("never changed");
        }

        @Test
        void isOnRecordWithTheDigestOfItsContent_DCN1() {
            DecisionView given = governance.decide(governance.contents.write("Tea"));

            assertThat(given.digest()).isEqualTo(FakeContents.digest("Tea"));
            assertThat(governance.audit.last("decision.made").facts())
                    .containsEntry("verdict", "ALLOW")
                    .containsEntry("digest", given.digest())
                    .containsEntry("revision", given.revision());
            assertThat(governance.events.types()).contains("decision.made");
        }

        @Test
        void isCountedByVerdictAndRule() {
            UUID version = governance.contents.write("Tea [legal]");

            String scraped = governance.transaction(beans -> {
                Decisions decisions = beans.get(Decisions.class);
                decisions.store(decisions.evaluate(version), Actor.system());
                return beans.get(Meters.class).scrape();
            });

            assertThat(scraped)
                    .contains("agentos_decisions_total{verdict=\"REVIEW\"} 1")
                    .contains("agentos_rule_firings_total{rule=\"test-legal\"} 1")
                    .contains("agentos_decision_seconds_count 1");
        }

        private DecisionOutcome redecided(DecisionView given) {
            return governance.transaction(beans -> beans.get(Decisions.class).redecide(given.id()));
        }

        private String storedFacts(DecisionView given) {
            return governance.transaction(
                    beans -> beans.get(DecisionLedger.class).outcome(given.id()).factsJson());
        }
    }

    @Nested
    class OurOwnContent {

        @Test
        void withChangedBytesIsForPeopleWhateverTheRulesSay_DCN4() {
            UUID version = governance.contents.write("Tea");
            governance.contents.tamper(version, "Other tea");

            DecisionView decision = governance.decide(version);

            assertThat(decision.verdict()).isEqualTo(Verdict.REVIEW);
            assertThat(decision.stages()).containsExactly("compliance");
            assertThat(decision.reasons()).anyMatch(reason -> reason.contains("not those recorded"));
        }

        @Test
        void withoutTheDisclosureThatRulesAskForIsForPeople_DCN5() {
            DecisionView decision = governance.decide(governance.contents.write("Tea [paid]"));

            assertThat(decision.verdict()).isEqualTo(Verdict.REVIEW);
            assertThat(decision.outstanding()).singleElement().asString().contains("#ad");
        }

        @Test
        void withTheDisclosureMayGo_DCN5() {
            DecisionView decision = governance.decide(governance.contents.write("#AD Tea [paid]"));

            assertThat(decision.verdict()).isEqualTo(Verdict.ALLOW);
            assertThat(decision.outstanding()).isEmpty();
        }

        @Test
        void isListedByMissionOldestFirst() {
            UUID first = governance.contents.write("Tea");
            DecisionView one = governance.decide(first);
            DecisionView two = governance.decide(governance.contents.rewrite(first, "Green tea"));
            UUID mission = governance.contents.identify(first).missionId();

            List<DecisionView> listed =
                    governance.transaction(beans -> beans.get(Decisions.class).ofMission(mission));

            assertThat(listed).extracting(DecisionView::id).containsExactly(one.id(), two.id());
        }
    }

    @Nested
    class AClientsContent {

        @Test
        void isDecidedAndOnRecordWithTheClientsReference() {
            DecisionView decision = decided("Tea [block]");

            assertThat(decision.verdict()).isEqualTo(Verdict.BLOCK);
            assertThat(decision.reference()).contains("cms-4711");
            assertThat(decision.contentVersionId()).isEmpty();
            assertThat(governance.count("decision where reference = 'cms-4711'"))
                    .isEqualTo(1);
        }

        @Test
        void hasOneDigestHoweverOftenItIsSent() {
            assertThat(decided("Tea").digest())
                    .isEqualTo(decided("Tea").digest())
                    .isNotEqualTo(decided("Tea ").digest());
        }

        @Test
        void isAllowedWithItsObligations() {
            DecisionView decision = decided("Tea [paid]");

            assertThat(decision.verdict()).isEqualTo(Verdict.ALLOW);
            assertThat(decision.obligations())
                    .extracting(Obligation::kind)
                    .containsExactly(Obligation.Kind.ADD_DISCLOSURE);
        }

        @Test
        void getsNoDecisionThatCannotBeRecorded_DCN1() {
            governance.audit.failFromNowOn();

            assertThatThrownBy(() -> decided("Tea")).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.problem().type()).isEqualTo(ProblemType.UNAVAILABLE);
                assertThat(refusal.problem().extensions()).containsEntry("retryAfter", 5);
            });
            assertThat(governance.count("decision")).isZero();
        }

        @Test
        void withTextThatCannotBeKeptIsRefused() {
            assertThatThrownBy(() -> decided("Tea \u0000")).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                            refusal.problem().type())
                    .isEqualTo(ProblemType.INVALID_BODY));
        }

        @Test
        void isNeitherReviewedNorPublishedHere() {
            DecisionView decision = decided("Tea");

            assertThatThrownBy(decision::decidedBytes).isInstanceOf(Refusal.class);
        }

        private DecisionView decided(String text) {
            AdHocContent content = new AdHocContent(
                    text,
                    "web",
                    "en",
                    "US",
                    "general",
                    "post",
                    false,
                    false,
                    List.of("https://example.org"),
                    List.of(),
                    Optional.empty(),
                    Optional.of("cms-4711"));
            return governance.transaction(beans -> {
                Decisions decisions = beans.get(Decisions.class);
                return decisions.give(decisions.evaluate(content), Governance.person("client", "api-client"));
            });
        }
    }

    @Test
    void quotesNothingThatWasFoundOnceItIsRedacted() {
        governance.activate(TestRules.stricter(
                "{\"violation\":{\"effect\":\"REVIEW\",\"message\":\"Look at {finding.excerpt}.\"}}"));
        DecisionView decision = governance.decide(governance.contents.write("Tea [later]"));

        DecisionView redacted = Redaction.of(decision);

        assertThat(decision.reasons()).anyMatch(reason -> reason.contains("Look at [later]"));
        assertThat(Json.write(redacted)).doesNotContain("[later]").contains("Look at [test.later]");
    }

    @Test
    void explainsItselfInSentences() {
        DecisionView decision = governance.decide(governance.contents.write("Tea [legal] [paid]"));

        ExplanationView explained =
                governance.transaction(beans -> beans.get(Decisions.class).explanation(decision.id()));

        assertThat(explained.rules()).anySatisfy(rule -> {
            assertThat(rule.sentence()).startsWith("Look.").contains("Internal.");
            assertThat(rule.evidence()).containsExactly("[legal]");
        });
        assertThat(explained.whatWouldPass()).anyMatch(remedy -> remedy.contains("#ad"));
    }

    @Test
    void speaksTheJsonOfTheContract() {
        JsonNode json = Json.tree(governance.decide(governance.contents.write("Tea [legal]")));

        assertThat(json.fieldNames())
                .toIterable()
                .contains("id", "verdict", "scores", "thresholds", "findings", "measures", "rules", "obligations")
                .contains(
                        "coverage",
                        "reasons",
                        "revision",
                        "digest",
                        "detectorVersions",
                        "decidedAt",
                        "auditId",
                        "leafHash")
                .doesNotContain("reference");
        assertThat(json.at("/rules/0/legalBasis/citation").asText()).isEqualTo("Internal");
        assertThat(json.at("/decidedAt").asText()).isEqualTo("2026-11-24T09:00:00Z");
    }
}
