package org.agentos.governance.trials;

import static org.agentos.governance.trials.LaterWords.OLIVIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.agentos.governance.Governance;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.governance.decisions.subject.AdHocContent;
import org.agentos.governance.policies.OnBreach;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.rulebooks.Candidates;
import org.agentos.governance.trials.TestReport.TestResult;
import org.agentos.governance.trials.scenarios.ScenarioDraft;
import org.agentos.governance.trials.scenarios.ScenarioOrigin;
import org.agentos.governance.trials.scenarios.ScenarioView;
import org.agentos.governance.trials.scenarios.Scenarios;
import org.agentos.platform.errors.FieldProblem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Json;
import org.agentos.rules.decision.Verdict;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.testing.Beans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TrialsTest {

    private final Governance governance = new Governance();

    @BeforeEach
    void writeThePolicy() {
        LaterWords.write(governance, OnBreach.TASK);
    }

    @Nested
    class AScenario {

        @Test
        void isGreenWhenItComesAsExpected_TRI1() {
            add(scenario("Tea [later]", "BLOCK"));

            TestReport report = test();

            assertThat(report.failed()).isZero();
            assertThat(report.results()).extracting(TestResult::origin).containsExactly(ScenarioOrigin.HAND);
            assertThat(governance.audit.actions()).contains("scenario.added");
        }

        @Test
        void tellsWhatCameInsteadWhenItIsRed_TRI4() {
            add(scenario("Tea [later]", "ALLOW"));

            TestReport report = test();

            assertThat(report.failed()).isOne();
            assertThat(report.results().get(0).failures())
                    .singleElement()
                    .asString()
                    .contains("should be ALLOW, but is BLOCK");
        }

        @Test
        void keepsItsVersionFromApprovalAndFromForceWhileItIsRed_TRI4() {
            add(scenario("Tea [later]", "ALLOW"));

            List<String> beforeApproval = inside(beans -> {
                PolicyVersions versions = beans.get(PolicyVersions.class);
                return beans.get(ScenarioProof.class)
                        .failures(versions.ref(LaterWords.ID, 1), versions.content(versionId(beans)));
            });
            List<String> beforeForce = inside(beans -> {
                RuleSet rules = beans.get(PolicyVersions.class).content(versionId(beans));
                return beans.get(ScenarioProof.class)
                        .failures(beans.get(Candidates.class).with(LaterWords.ID, rules), LaterWords.ID);
            });

            assertThat(beforeApproval).singleElement().asString().contains("should be ALLOW");
            assertThat(beforeForce).isEqualTo(beforeApproval);
        }

        @Test
        void doesNotKeepFromForceWhatWasInForceBefore_TRI4() {
            add(scenario("Tea", "BLOCK"));

            List<String> failures = inside(beans -> beans.get(ScenarioProof.class)
                    .failures(governance.rulebooks().current(), LaterWords.ID));

            assertThat(failures).isEmpty();
        }

        @Test
        void isMadeOfAPastDecisionInOneCall_TRI2() {
            DecisionView decision = governance.decide(governance.contents.write("Tea [later]"));

            ScenarioView made = inside(beans -> beans.get(Scenarios.class)
                    .ofDecision(decision.id(), LaterWords.ID, "What we said then", Optional.empty(), OLIVIA));

            assertThat(made.content().path("text").asText()).isEqualTo("Tea [later]");
            assertThat(made.expect().path("verdict").asText())
                    .isEqualTo(decision.verdict().name());
            assertThat(made.decisionId()).contains(decision.id());
            assertThat(test().failed()).isOne();
        }

        @Test
        void mayExpectAnotherVerdictThanTheOneThatWasGiven_TRI2() {
            DecisionView decision = governance.decide(governance.contents.write("Tea [later]"));

            inside(beans -> beans.get(Scenarios.class)
                    .ofDecision(decision.id(), LaterWords.ID, "Should not pass", Optional.of(Verdict.BLOCK), OLIVIA));

            assertThat(test().failed()).isZero();
        }

        @Test
        void isRefusedWithEveryProblemAtItsPlace() {
            ScenarioDraft wrong = new ScenarioDraft(
                    "Wrong", Json.tree(Map.of("txt", "Tea")), Optional.empty(), Json.tree(Map.of("verdict", "MAYBE")));

            assertThatThrownBy(() -> add(wrong)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.problem().type()).isEqualTo(ProblemType.INVALID_BODY);
                assertThat(refusal.problem().errors())
                        .extracting(FieldProblem::pointer)
                        .contains("/content/txt", "/expect/verdict");
            });
        }

        @Test
        void isNotOverwrittenByWhoReadAnEarlierEdition() {
            ScenarioView added = add(scenario("Tea", "ALLOW"));
            change(added, 1, "Coffee");

            assertThatThrownBy(() -> change(added, 1, "Water"))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.problem().type()).isEqualTo(ProblemType.STALE));
            assertThat(governance.audit.last("scenario.changed").details()).containsKeys("before", "after");
        }

        @Test
        void goesIntoAPackAndComesOutOfIt() {
            add(scenario("Tea [later]", "BLOCK"));

            int taken = inside(beans -> {
                Scenarios scenarios = beans.get(Scenarios.class);
                return scenarios.take(LaterWords.ID, scenarios.document(LaterWords.ID), OLIVIA);
            });

            assertThat(taken).isOne();
            assertThat(test().passed()).isEqualTo(2);
        }

        @Test
        void belongsToAPolicyThatIsThere() {
            assertThatThrownBy(() -> inside(beans ->
                            beans.get(Scenarios.class).add("no-such-policy", scenario("Tea", "ALLOW"), OLIVIA)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("no-such-policy");
        }
    }

    @Nested
    class ADryRun {

        @Test
        void ofPastedContentTellsWhatWouldBeOtherwise_TRI5() {
            long before = governance.count("decision");

            DryRunView dry = inside(beans -> beans.get(Trials.class).dryRun(LaterWords.ID, 1, pasted("Tea [later]")));

            assertThat(dry.inForce().verdict()).isEqualTo(Verdict.ALLOW);
            assertThat(dry.candidate().verdict()).isEqualTo(Verdict.BLOCK);
            assertThat(dry.differences())
                    .anySatisfy(sentence -> assertThat(sentence).contains("from ALLOW to BLOCK"))
                    .anySatisfy(sentence -> assertThat(sentence).contains(LaterWords.RULE, "fires now"));
            assertThat(governance.count("decision")).isEqualTo(before);
        }

        @Test
        void ofOurOwnContentReadsTheStoredBytes_TRI5() {
            UUID version = governance.contents.write("Tea [later]");

            DryRunView dry = inside(beans -> beans.get(Trials.class).dryRun(LaterWords.ID, 1, version));

            assertThat(dry.candidate().verdict()).isEqualTo(Verdict.BLOCK);
        }

        @Test
        void findsNoDifferenceWhereThereIsNone() {
            DryRunView dry = inside(beans -> beans.get(Trials.class).dryRun(LaterWords.ID, 1, pasted("Tea")));

            assertThat(dry.differences()).isEmpty();
        }
    }

    private ScenarioView add(ScenarioDraft draft) {
        return inside(beans -> beans.get(Scenarios.class).add(LaterWords.ID, draft, OLIVIA));
    }

    private ScenarioView change(ScenarioView scenario, long edition, String text) {
        return inside(beans -> beans.get(Scenarios.class)
                .change(LaterWords.ID, scenario.id(), edition, scenario(text, "ALLOW"), OLIVIA));
    }

    private TestReport test() {
        return inside(beans -> beans.get(Trials.class).test(LaterWords.ID, 1));
    }

    private <T> T inside(Function<Beans, T> work) {
        return governance.transaction(work);
    }

    private static UUID versionId(Beans beans) {
        return beans.get(PolicyVersions.class).ref(LaterWords.ID, 1).id();
    }

    private static ScenarioDraft scenario(String text, String verdict) {
        JsonNode content = Json.tree(Map.of("text", text, "channel", "mastodon"));
        return new ScenarioDraft("About " + text, content, Optional.empty(), Json.tree(Map.of("verdict", verdict)));
    }

    private static AdHocContent pasted(String text) {
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
}
