package org.agentos.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.agentos.processes.ShippedProcesses;
import org.agentos.processes.instances.HumanTask;
import org.agentos.processes.instances.InstanceView;
import org.agentos.processes.testing.TestDatabase;
import org.agentos.processes.testing.TestEngine;
import org.agentos.processes.work.Completion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shipped pipeline on all its branches, with the state read from the database at every step. */
class PipelineTest {
    private static final Map<String, Object> ALLOW = Map.of("verdict", "ALLOW", "decisionId", "d", "stage", "");
    private static final Map<String, Object> BLOCK = Map.of("verdict", "BLOCK", "decisionId", "d", "stage", "");

    private final Deque<Map<String, Object>> verdicts = new ArrayDeque<>();
    private final Deque<String> outcomes = new ArrayDeque<>();
    private TestEngine engine;

    @BeforeEach
    void deploy() {
        engine = new TestEngine(TestDatabase.fresh())
                .work("ideation", Map.of("ideaId", "i"))
                .work("create-content", Map.of("contentVersionId", "v"))
                .work("decision", item -> Completion.of(verdicts.isEmpty() ? ALLOW : verdicts.poll()))
                .work(
                        "publish",
                        item -> Completion.of(
                                Map.of("publishOutcome", outcomes.isEmpty() ? "published" : outcomes.poll())))
                .work("index", Map.of())
                .work("remind", Map.of());
        ShippedProcesses.IDS.forEach(id -> engine.engine().deploy(ShippedProcesses.bpmn(id)));
    }

    private UUID start(String ideaChoice) {
        UUID id = engine.engine()
                .start(ShippedProcesses.PIPELINE, "mission", Map.of("missionId", "m", "ideaChoice", ideaChoice));
        engine.work();
        return id;
    }

    private static Map<String, Object> review(String firstStage) {
        return Map.of("verdict", "REVIEW", "decisionId", "d", "stage", firstStage);
    }

    @Test
    void publishesWhatTheRulesAllow() {
        UUID mission = start("score");

        assertThat(engine.view(mission).state()).isEqualTo(InstanceView.State.COMPLETED);
        assertThat(engine.view(mission).tokens()).isEmpty();
        assertThat(engine.calls())
                .containsExactly("ideation 1", "create-content 1", "decision 1", "publish 1", "index 1");
        assertThat(engine.path(mission))
                .containsSubsequence("find-idea", "ideation", "create-content", "publish", "index", "end-published");
    }

    @Test
    void waitsForAPersonToChooseTheIdea() {
        UUID mission = start("person");

        HumanTask task = engine.onlyTask(mission);
        engine.complete(mission, Map.of("ideaId", "chosen"));

        assertThat(task.name()).isEqualTo("Choose an idea");
        assertThat(task.roles()).containsExactly("business-user");
        assertThat(task.rootId()).isEqualTo(mission).isNotEqualTo(task.instanceId());
        assertThat(engine.view(mission).variables()).containsEntry("ideaId", "chosen");
        assertThat(engine.path(mission)).endsWith("end-published");
    }

    @Test
    void showsTokensInsideCallActivities() {
        UUID mission = start("person");

        List<InstanceView.Token> tokens = engine.view(mission).tokens();

        assertThat(tokens)
                .extracting(InstanceView.Token::processId, InstanceView.Token::nodeId)
                .containsExactlyInAnyOrder(
                        tuple("content-pipeline", "find-idea"), tuple("idea-selection", "choose-idea"));
    }

    @Test
    void asksOneStageAfterTheOther() {
        verdicts.add(review("brand"));

        UUID mission = start("score");
        HumanTask brand = engine.onlyTask(mission);
        engine.complete(mission, Map.of("outcome", "approved", "stage", "legal"));
        HumanTask legal = engine.onlyTask(mission);
        engine.complete(mission, Map.of("outcome", "approved", "stage", ""));

        assertThat(brand.roles()).containsExactly("reviewer-brand");
        assertThat(legal.roles()).containsExactly("reviewer-legal");
        assertThat(engine.path(mission)).endsWith("end-published");
    }

    @Test
    void sendsRequestedChangesBackToTheAgents() {
        verdicts.add(review("brand"));
        verdicts.add(review("brand"));

        UUID mission = start("score");
        engine.complete(mission, Map.of("outcome", "changes", "instruction", "Shorter"));
        engine.complete(mission, Map.of("outcome", "approved", "stage", ""));

        assertThat(engine.calls())
                .containsExactly(
                        "ideation 1",
                        "create-content 1",
                        "decision 1",
                        "create-content 1",
                        "decision 1",
                        "publish 1",
                        "index 1");
        assertThat(engine.view(mission).variables()).containsEntry("instruction", "Shorter");
    }

    @Test
    void endsWhatReviewersReject() {
        verdicts.add(review("compliance"));

        UUID mission = start("score");
        engine.complete(mission, Map.of("outcome", "rejected", "stage", ""));

        assertThat(engine.path(mission)).endsWith("end-rejected");
        assertThat(engine.calls()).doesNotContain("publish 1");
    }

    @Test
    void revisesBlockedContent() {
        verdicts.add(BLOCK);

        UUID mission = start("score");
        HumanTask task = engine.onlyTask(mission);
        engine.complete(mission, Map.of("action", "revise", "instruction", "No cure claims"));

        assertThat(task.name()).isEqualTo("Blocked: revise or end");
        assertThat(engine.path(mission)).endsWith("end-published");
    }

    @Test
    void endsBlockedContent() {
        verdicts.add(BLOCK);

        UUID mission = start("score");
        engine.complete(mission, Map.of("action", "end"));

        assertThat(engine.path(mission)).endsWith("end-blocked");
    }

    @Test
    void neverPublishesWithoutAVerdict() {
        verdicts.add(Map.of("verdict", "PERHAPS"));

        UUID mission = start("score");

        assertThat(engine.onlyTask(mission).nodeId()).isEqualTo("revise-or-end");
    }

    @Test
    void decidesAnewWhenThePermitIsVoid() {
        outcomes.add("void");

        UUID mission = start("score");

        assertThat(engine.calls())
                .containsExactly(
                        "ideation 1",
                        "create-content 1",
                        "decision 1",
                        "publish 1",
                        "decision 1",
                        "publish 1",
                        "index 1");
        assertThat(engine.path(mission)).endsWith("end-published");
    }

    @Test
    void asksAPersonWhenPublishingFails() {
        outcomes.add("failed");
        outcomes.add("failed");

        UUID mission = start("score");
        engine.complete(mission, Map.of("action", "retry"));
        engine.complete(mission, Map.of("action", "end"));

        assertThat(engine.path(mission)).endsWith("end-failed");
        assertThat(engine.calls().stream().filter("publish 1"::equals)).hasSize(2);
    }

    @Test
    void remindsEveryDayUntilTheTaskIsDone() {
        verdicts.add(review("brand"));
        UUID mission = start("score");

        engine.advance(Duration.ofHours(25));
        engine.engine().pollTimers();
        engine.work();
        engine.advance(Duration.ofHours(24));
        engine.engine().pollTimers();
        engine.work();
        engine.complete(mission, Map.of("outcome", "approved", "stage", ""));
        engine.advance(Duration.ofDays(30));

        assertThat(engine.engine().pollTimers()).isZero();
        assertThat(engine.calls().stream().filter("remind 1"::equals)).hasSize(2);
        assertThat(engine.path(mission)).endsWith("end-published");
    }

    @Test
    void takesEverythingAlongWhenCancelled() {
        verdicts.add(review("brand"));
        UUID mission = start("score");

        engine.engine().cancel(mission, "Not wanted any more");

        InstanceView view = engine.view(mission);
        assertThat(view.state()).isEqualTo(InstanceView.State.CANCELLED);
        assertThat(view.endReason()).contains("Not wanted any more");
        assertThat(view.tokens()).isEmpty();
        assertThat(engine.engine().tasks(mission))
                .extracting(HumanTask::state)
                .containsExactly(HumanTask.State.CANCELLED);
        engine.advance(Duration.ofDays(2));
        assertThat(engine.engine().pollTimers()).isZero();
    }
}
