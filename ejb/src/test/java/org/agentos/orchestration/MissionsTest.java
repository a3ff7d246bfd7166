package org.agentos.orchestration;

import static org.agentos.orchestration.Orchestration.BELLA;
import static org.agentos.orchestration.Orchestration.BEN;
import static org.agentos.orchestration.Orchestration.BRUNO;
import static org.agentos.orchestration.Orchestration.LEO;
import static org.agentos.orchestration.Orchestration.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.governance.airlock.SubmissionState;
import org.agentos.governance.publishing.platform.Delivery;
import org.agentos.orchestration.missions.Brief;
import org.agentos.orchestration.missions.MissionQuery;
import org.agentos.orchestration.missions.MissionState;
import org.agentos.orchestration.missions.MissionView;
import org.agentos.orchestration.missions.timeline.DiagramView;
import org.agentos.orchestration.missions.timeline.Timeline;
import org.agentos.orchestration.tasks.Review;
import org.agentos.orchestration.tasks.TaskCompletion;
import org.agentos.orchestration.tasks.TaskKind;
import org.agentos.orchestration.tasks.TaskState;
import org.agentos.orchestration.tasks.TaskView;
import org.agentos.platform.errors.FieldProblem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Json;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MissionsTest {

    private final Orchestration world = new Orchestration();

    private static void assertRefused(ProblemType type, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.problem().type())
                .isEqualTo(type));
    }

    private TaskView review(TaskView task, String outcome, String comment, Actor reviewer) {
        String digest = task.contentVersion().orElseThrow().digest();
        TaskView done = world.tasks(tasks -> tasks.review(task.id(), new Review(outcome, digest, comment), reviewer));
        world.work();
        return done;
    }

    private TaskView complete(TaskView task, String action, String instruction, Actor actor) {
        TaskCompletion completion =
                new TaskCompletion(Optional.empty(), Optional.of(action), Optional.of(instruction), Map.of());
        TaskView done = world.tasks(tasks -> tasks.complete(task.id(), completion, actor));
        world.work();
        return done;
    }

    @Test
    void publishesWhatTheRulesAllow() {
        UUID id = world.start("score");

        MissionView mission = world.mission(id);

        assertThat(mission.item().state()).isEqualTo(MissionState.PUBLISHED);
        assertThat(mission.item().step()).isEqualTo("Published");
        assertThat(mission.item().verdict()).contains("ALLOW");
        assertThat(mission.ideas()).hasSize(3);
        assertThat(mission.chosenIdeaId()).contains(mission.ideas().get(0).id());
        assertThat(mission.versions()).hasSize(1);
        assertThat(world.platform.count()).isEqualTo(1);
        assertThat(world.library)
                .extracting(published -> published.contentVersionId())
                .containsExactly(mission.versions().get(0).id());
        assertThat(world.audit.actions())
                .contains("mission.started", "ideas.found", "content.version-added", "mission.ended");
        assertThat(world.events.types()).contains("mission.created", "mission.updated", "mission.ended");
    }

    @Test
    void startsEveryChannelOfABriefOrNone() {
        Brief brief = Orchestration.brief("score");
        Brief both = new Brief(
                brief.topic(),
                brief.audience(),
                brief.goal(),
                List.of("mastodon", "x"),
                List.of(),
                List.of(),
                Optional.empty(),
                "en",
                false,
                "score",
                Brief.PIPELINE);

        List<MissionView> started =
                world.missions(missions -> missions.start(both, BELLA)).items();
        world.audit.failFromNowOn();

        assertThat(started).extracting(view -> view.item().channel()).containsExactly("mastodon", "x");
        assertThatThrownBy(() -> world.missions(missions -> missions.start(both, BELLA)))
                .hasMessageContaining("audit record");
        assertThat(world.missions(missions -> missions.summary()).byState()).containsEntry("RUNNING", 2L);
        assertThat(world.engine.runOneWork()).isTrue();
    }

    @Test
    void saysAllThatIsWrongWithABrief() {
        Brief brief = new Brief(
                "",
                "a",
                "sell\0",
                List.of("myspace", "x", "x"),
                List.of(""),
                List.of("ftp://example.com"),
                Optional.of(world.clock.instant()),
                "no language",
                null,
                "dice",
                Brief.PIPELINE);

        assertThatThrownBy(() -> world.missions(missions -> missions.start(brief, BELLA)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem().errors())
                                .extracting(FieldProblem::pointer)
                                .containsExactlyInAnyOrder(
                                        "/topic",
                                        "/audience",
                                        "/goal",
                                        "/channels/0",
                                        "/channels/2",
                                        "/keyMessages/0",
                                        "/links/0",
                                        "/deadline",
                                        "/language",
                                        "/ideaChoice"));
    }

    @Test
    void keepsTheBriefByteForByte() {
        String topic = "  Ωmega <script>'\"; drop table\u202e 👟\r\n ";
        Brief brief = new Brief(
                topic,
                "hikers",
                "sell",
                List.of("mastodon"),
                List.of(topic),
                List.of(),
                Optional.empty(),
                "en",
                false,
                "score",
                Brief.PIPELINE);

        UUID id = world.missions(missions -> missions.start(brief, BELLA))
                .items()
                .get(0)
                .id();

        assertThat(world.mission(id).brief()).isEqualTo(brief);
        assertThat(world.mission(id).item().topic()).isEqualTo(topic);
    }

    @Test
    void waitsForAPersonsIdea() {
        UUID id = world.start("person");
        TaskView task = world.onlyTask(BEN);
        UUID wanted = task.ideas().get(1).id();
        TaskCompletion foreign = new TaskCompletion(Optional.of(id), Optional.empty(), Optional.empty(), Map.of());

        assertRefused(ProblemType.INVALID_BODY, () -> world.tasks(tasks -> tasks.complete(task.id(), foreign, BEN)));
        world.tasks(tasks -> tasks.complete(
                task.id(), new TaskCompletion(Optional.of(wanted), Optional.empty(), Optional.empty(), Map.of()), BEN));
        world.work();

        assertThat(task.item().kind()).isEqualTo(TaskKind.CHOOSE_IDEA);
        assertThat(world.mission(id).chosenIdeaId()).contains(wanted);
        assertThat(world.mission(id).item().state()).isEqualTo(MissionState.PUBLISHED);
    }

    @Test
    void letsStagesDecideOneAfterTheOther() {
        world.agents.writes("[legal] and [brand] matters");

        UUID id = world.start("score");
        MissionView waiting = world.mission(id);
        TaskView brand = world.onlyTask(BRUNO);
        review(brand, "approve", "", BRUNO);
        TaskView legal = world.onlyTask(LEO);
        review(legal, "approve", "Well done", LEO);

        assertThat(waiting.item().state()).isEqualTo(MissionState.WAITING);
        assertThat(waiting.item().step()).isEqualTo("Review (brand)");
        assertThat(waiting.item().waitsFor()).contains("reviewer-brand");
        assertThat(brand.mayDecide()).isTrue();
        assertThat(brand.decision()).isPresent();
        assertThat(legal.item().stage()).contains("legal");
        assertThat(world.mission(id).item().state()).isEqualTo(MissionState.PUBLISHED);
        assertThat(world.mission(id).submission().orElseThrow().state()).isEqualTo(SubmissionState.APPROVED);
    }

    @Test
    void bringsChangedContentRoundAsANewVersion() {
        world.agents.writes("[legal] first", "[legal] second");

        UUID id = world.start("score");
        review(world.onlyTask(LEO), "request-changes", "Shorter, please", LEO);
        TaskView again = world.onlyTask(LEO);
        review(again, "approve", "", LEO);

        assertThat(world.agents.orders().get(1).revision().orElseThrow().instruction())
                .isEqualTo("Shorter, please");
        assertThat(again.contentVersion().orElseThrow().number()).isEqualTo(2);
        assertThat(again.previousVersion().orElseThrow().text()).isEqualTo("[legal] first");
        assertThat(world.mission(id).item().state()).isEqualTo(MissionState.PUBLISHED);
        assertThat(world.platform.posts().values())
                .extracting(post -> post.text())
                .containsExactly("[legal] second");
    }

    @Test
    void endsRejectedContent() {
        world.agents.writes("[legal] matters");

        UUID id = world.start("score");
        review(world.onlyTask(LEO), "reject", "Never", LEO);

        assertThat(world.mission(id).item().state()).isEqualTo(MissionState.REJECTED);
        assertThat(world.platform.count()).isZero();
    }

    @Test
    void letsNobodyApproveContentOfTheirOwnBrief() {
        Actor bellaWithMore = person("bella", "business-user", "reviewer-legal");
        world.agents.writes("[legal] matters");
        world.start("score");
        TaskView task = world.onlyTask(bellaWithMore);

        assertThat(task.mayDecide()).isFalse();
        assertThat(task.mayNotDecideBecause().orElseThrow()).contains("You wrote the brief");
        assertRefused(ProblemType.FORBIDDEN, () -> review(task, "approve", "", bellaWithMore));
        assertThat(world.onlyTask(LEO).item().state()).isEqualTo(TaskState.OPEN);
        assertThat(world.audit.refusals()).hasSize(1);
    }

    @Test
    void decidesOnlyOnTheBytesThatWereSeen() {
        world.agents.writes("[legal] matters");
        world.start("score");
        TaskView task = world.onlyTask(LEO);
        Review ofOtherBytes = new Review("approve", "sha256:" + "0".repeat(64), "");

        assertRefused(ProblemType.CONFLICT, () -> world.tasks(tasks -> tasks.review(task.id(), ofOtherBytes, LEO)));
        assertRefused(ProblemType.FORBIDDEN, () -> review(task, "approve", "", BRUNO));
        review(task, "approve", "", LEO);
        assertRefused(ProblemType.CONFLICT, () -> review(task, "approve", "", LEO));
    }

    @Test
    void revisesOrEndsBlockedContent() {
        world.agents.writes("[block] one", "[block] two");

        UUID id = world.start("score");
        TaskView first = world.onlyTask(BEN);
        assertRefused(ProblemType.INVALID_BODY, () -> complete(first, "revise", " ", BEN));
        complete(first, "revise", "Say less", BEN);
        complete(world.onlyTask(BEN), "end", "", BEN);

        assertThat(first.item().kind()).isEqualTo(TaskKind.BLOCKED);
        assertThat(world.agents.orders().get(1).revision().orElseThrow().flaws())
                .isNotEmpty();
        assertThat(world.mission(id).item().state()).isEqualTo(MissionState.BLOCKED_ENDED);
    }

    @Test
    void takesBlockedContentOutOfTheAirlock() {
        world.agents.writes("[legal] first", "[block] second");
        UUID id = world.start("score");
        review(world.onlyTask(LEO), "request-changes", "Shorter, please", LEO);

        complete(world.onlyTask(BEN), "end", "", BEN);

        assertThat(world.mission(id).item().state()).isEqualTo(MissionState.BLOCKED_ENDED);
        assertThat(world.mission(id).submission().orElseThrow().state()).isEqualTo(SubmissionState.WITHDRAWN);
    }

    @Test
    void publishesOnceThoughTheAnswerIsLost() {
        world.platform.loseNextAnswer();

        UUID id = world.start("score");
        MissionState between = world.mission(id).item().state();
        world.clock.pass(Duration.ofMinutes(2));
        world.work();

        assertThat(between).isEqualTo(MissionState.RUNNING);
        assertThat(world.mission(id).item().state()).isEqualTo(MissionState.PUBLISHED);
        assertThat(world.platform.count()).isEqualTo(1);
    }

    @Test
    void asksAPersonWhenThePlatformRefuses() {
        world.platform.failWith(new Delivery.Refused("Too long"));

        UUID id = world.start("score");
        TaskView task = world.onlyTask(BEN);
        complete(task, "retry", "", BEN);

        assertThat(task.item().kind()).isEqualTo(TaskKind.PUBLISH_FAILED);
        assertThat(world.mission(id).item().state()).isEqualTo(MissionState.PUBLISHED);
    }

    @Test
    void becomesAnIncidentThatItsAuthorCanRetry() {
        for (int i = 0; i < 3; i++) {
            world.platform.failWith(new Delivery.RetryLater("Busy", Duration.ZERO));
        }
        UUID id = world.start("score");
        for (int i = 0; i < 2; i++) {
            world.clock.pass(Duration.ofMinutes(2));
            world.work();
        }
        MissionView stuck = world.mission(id);
        UUID incident = stuck.incidents().get(0).id();

        assertThat(stuck.item().state()).isEqualTo(MissionState.INCIDENT);
        assertRefused(ProblemType.FORBIDDEN, () -> world.missions(missions -> missions.retry(id, incident, BEN)));
        world.missions(missions -> missions.retry(id, incident, BELLA));
        world.work();
        assertThat(world.mission(id).item().state()).isEqualTo(MissionState.PUBLISHED);
        assertRefused(ProblemType.CONFLICT, () -> world.missions(missions -> missions.retry(id, incident, BELLA)));
    }

    @Test
    void stopsWithTasksAndSubmissionWhenCancelled() {
        world.agents.writes("[legal] matters");
        UUID id = world.start("score");

        assertRefused(ProblemType.FORBIDDEN, () -> world.missions(missions -> missions.cancel(id, "No", BEN)));
        world.missions(missions -> missions.cancel(id, "Not wanted", BELLA));

        assertThat(world.mission(id).item().state()).isEqualTo(MissionState.CANCELLED);
        assertThat(world.mission(id).submission().orElseThrow().state()).isEqualTo(SubmissionState.WITHDRAWN);
        assertThat(world.inbox(LEO)).isEmpty();
        assertRefused(ProblemType.CONFLICT, () -> world.missions(missions -> missions.cancel(id, "Again", BELLA)));
    }

    @Test
    void cannotBeStoppedWhileAPostIsOnItsWay() {
        world.platform.loseNextAnswer();
        UUID id = world.start("score");

        assertRefused(ProblemType.CONFLICT, () -> world.missions(missions -> missions.cancel(id, "Stop", BELLA)));
        world.clock.pass(Duration.ofMinutes(2));
        world.work();

        assertThat(world.mission(id).item().state()).isEqualTo(MissionState.PUBLISHED);
    }

    @Test
    void givesAClaimedTaskToNobodyElse() {
        Actor lea = person("lea", "reviewer", "reviewer-legal");
        world.agents.writes("[legal] matters");
        world.start("score");
        TaskView task = world.onlyTask(LEO);

        TaskView claimed = world.tasks(tasks -> tasks.claim(task.id(), task.version(), LEO));

        assertThat(claimed.item().assignee()).contains("leo");
        assertThat(world.inbox(lea)).isEmpty();
        assertRefused(ProblemType.STALE, () -> world.tasks(tasks -> tasks.claim(task.id(), task.version(), lea)));
        assertRefused(ProblemType.CONFLICT, () -> review(task, "approve", "", lea));
        assertRefused(
                ProblemType.FORBIDDEN, () -> world.tasks(tasks -> tasks.release(task.id(), claimed.version(), lea)));
        world.tasks(tasks -> tasks.release(task.id(), claimed.version(), LEO));
        assertThat(world.inbox(lea)).hasSize(1);
    }

    @Test
    void remindsOfWaitingTasks() {
        world.agents.writes("[legal] matters");
        UUID id = world.start("score");

        world.clock.pass(Duration.ofHours(25));
        world.engine.pollTimers();
        world.work();

        assertThat(world.audit.actions()).contains("task.reminded");
        assertThat(world.mission(id).item().state()).isEqualTo(MissionState.WAITING);
    }

    @Test
    void listsByStateAuthorAndWords() {
        UUID id = world.start("score");
        world.missions(missions -> missions.start(Orchestration.brief("score"), BEN));
        Optional<String> none = Optional.empty();

        List<UUID> published = world
                .missions(missions -> missions.list(new MissionQuery(
                        Optional.of(MissionState.PUBLISHED), none, Optional.of("SHOES trail"), none, none, 10)))
                .items()
                .stream()
                .map(item -> item.id())
                .toList();
        var first = world.missions(
                missions -> missions.list(new MissionQuery(Optional.empty(), none, none, none, none, 1)));
        var second = world.missions(
                missions -> missions.list(new MissionQuery(Optional.empty(), none, none, none, first.nextCursor(), 1)));

        assertThat(published).containsExactly(id);
        assertThat(first.items().get(0).startedBy()).isEqualTo("ben");
        assertThat(second.items().get(0).id()).isEqualTo(id);
        assertThat(second.nextCursor()).isEmpty();
        assertThat(world.missions(missions -> missions.list(
                                new MissionQuery(Optional.empty(), none, Optional.of("%"), none, none, 10)))
                        .items())
                .isEmpty();
    }

    @Test
    void tellsItsStoryAndShowsItsTokens() {
        world.agents.writes("[legal] matters");
        UUID id = world.start("score");
        DiagramView diagram = world.missions(missions -> missions.diagram(id));
        review(world.onlyTask(LEO), "approve", "Fine", LEO);

        Timeline timeline = world.missions(missions -> missions.timeline(id));

        assertThat(diagram.bpmn()).contains("BPMNDiagram");
        assertThat(diagram.tokens()).extracting(DiagramView.TokenView::nodeId).containsExactly("review");
        assertThat(diagram.tokens().get(0).nodeName()).isEqualTo("Review by people: Review");
        assertThat(diagram.visited()).contains("find-idea", "create-content", "decision", "review");
        assertThat(timeline.items())
                .extracting(Timeline.Entry::title)
                .contains("Gather ideas", "Rules say REVIEW", "Review (legal): approved", "Published");
        assertThat(timeline.items()).isSortedAccordingTo(java.util.Comparator.comparing(Timeline.Entry::at));
    }

    @Test
    void rendersViewsAsTheContractSays() {
        world.agents.writes("[legal] matters");
        UUID id = world.start("score");

        JsonNode mission = Json.tree(world.mission(id));
        JsonNode task = Json.tree(world.onlyTask(LEO));

        assertThat(mission.get("state").asText()).isEqualTo("WAITING");
        assertThat(mission.get("brief").get("paidPartnership").asBoolean()).isFalse();
        assertThat(mission.has("item")).isFalse();
        assertThat(task.get("kind").asText()).isEqualTo("REVIEW");
        assertThat(task.get("version").asInt()).isZero();
        assertThat(task.get("mayDecide").asBoolean()).isTrue();
    }
}
