package org.agentos.orchestration;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.agentos.agents.design.DesignAgent;
import org.agentos.agents.ideation.IdeationAgent;
import org.agentos.agents.social.SocialAgent;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditLog;
import org.agentos.audit.AuditPage;
import org.agentos.audit.AuditQuery;
import org.agentos.audit.AuditTrail;
import org.agentos.content.brand.BrandProfiles;
import org.agentos.content.media.MediaStore;
import org.agentos.governance.FakePlatform;
import org.agentos.governance.RecordedAudit;
import org.agentos.governance.RecordedEvents;
import org.agentos.governance.airlock.Airlock;
import org.agentos.governance.decisions.subject.ContentSource;
import org.agentos.governance.decisions.subject.StoredContentSource;
import org.agentos.governance.publishing.Publishing;
import org.agentos.governance.publishing.platform.Platforms;
import org.agentos.governance.rulebooks.TestRules;
import org.agentos.knowledge.Library;
import org.agentos.knowledge.Published;
import org.agentos.orchestration.missions.Brief;
import org.agentos.orchestration.missions.MissionProgress;
import org.agentos.orchestration.missions.MissionView;
import org.agentos.orchestration.missions.Missions;
import org.agentos.orchestration.steps.CreateContent;
import org.agentos.orchestration.steps.DecideContent;
import org.agentos.orchestration.steps.GatherIdeas;
import org.agentos.orchestration.steps.IndexContent;
import org.agentos.orchestration.steps.PipelineStep;
import org.agentos.orchestration.steps.PublishContent;
import org.agentos.orchestration.steps.RemindReviewers;
import org.agentos.orchestration.tasks.CompleteReviewTask;
import org.agentos.orchestration.tasks.TaskItem;
import org.agentos.orchestration.tasks.TaskQuery;
import org.agentos.orchestration.tasks.TaskScope;
import org.agentos.orchestration.tasks.TaskView;
import org.agentos.orchestration.tasks.Tasks;
import org.agentos.platform.events.Outbox;
import org.agentos.processes.ShippedProcesses;
import org.agentos.processes.engine.ProcessEngine;
import org.agentos.processes.engine.ProcessEngine.RetryPolicy;
import org.agentos.processes.work.WorkHandler;
import org.agentos.testing.Beans;
import org.agentos.testing.TestClock;
import org.agentos.testing.TestDatabase;
import org.agentos.testing.TestTransactions;

/** Missions from brief to post on a real database. */
final class Orchestration {

    static final Actor BELLA = person("bella", "business-user");
    static final Actor BEN = person("ben", "business-user");
    static final Actor LEO = person("leo", "reviewer", "reviewer-legal");
    static final Actor BRUNO = person("bruno", "reviewer", "reviewer-brand");

    private static final List<String> ENTITIES = List.of(
            "content.Content",
            "content.ContentVersion",
            "content.brand.BrandProfileVersion",
            "agents.ideation.Idea",
            "orchestration.missions.Mission",
            "governance.airlock.Submission",
            "governance.airlock.SubmissionStage",
            "governance.airlock.SubmissionComment",
            "governance.airlock.Approval",
            "governance.decisions.Decision",
            "governance.decisions.DecidedBytes",
            "governance.exceptions.PolicyException",
            "governance.policies.Policy",
            "governance.policies.PolicyVersion",
            "governance.publishing.Permit",
            "governance.publishing.Permit$ApprovedStage",
            "governance.publishing.Publication");

    final TestDatabase database = TestDatabase.fresh();
    final TestClock clock = new TestClock();
    final FakeAgents agents = new FakeAgents();
    final FakePlatform platform = new FakePlatform();
    final RecordedAudit audit = new RecordedAudit();
    final List<Published> library = new ArrayList<>();
    final RecordedEvents events = new RecordedEvents();
    final TestTransactions transactions = new TestTransactions(database.entities(entities()), database.dataSource());
    final ProcessEngine engine;

    private final Beans beans = new Beans();

    Orchestration() {
        beans.with(EntityManager.class, transactions.entityManager())
                .with(DataSource.class, transactions.dataSource())
                .with(Clock.class, clock)
                .with(MediaStore.class, new MemoryMedia())
                .with(Platforms.class, Platforms.of(platform))
                .with(AuditLog.class, audit)
                .with(AuditTrail.class, new NoTrail())
                .with(Outbox.class, events)
                .with(Library.class, new ListedLibrary(library))
                .with(IdeationAgent.class, agents.ideation())
                .with(SocialAgent.class, agents.social())
                .with(DesignAgent.class, agents.design());
        beans.with(ContentSource.class, beans.get(StoredContentSource.class));
        transactions.in(() -> TestRules.activate(beans));
        transactions.in(() -> beans.get(BrandProfiles.class).current());
        beans.with(Publishing.class, new CommittingPublishing(beans.get(Publishing.class), transactions));
        engine = ProcessEngine.builder()
                .dataSource(transactions.dataSource())
                .transactions(transactions)
                .clock(clock)
                .listener(beans.get(MissionProgress.class))
                .handlers(handlers())
                .retries(new RetryPolicy(3, Duration.ofMinutes(2), Duration.ofSeconds(1), Duration.ofMinutes(1)))
                .build();
        ShippedProcesses.IDS.forEach(id -> engine.deploy(ShippedProcesses.bpmn(id)));
        beans.with(ProcessEngine.class, engine);
        beans.get(Airlock.class);
        beans.get(CompleteReviewTask.class);
    }

    private static final class ListedLibrary extends Library {
        private final List<Published> published;

        ListedLibrary(List<Published> published) {
            this.published = published;
        }

        @Override
        public boolean index(Published entry) {
            return published.add(entry);
        }
    }

    private static final class NoTrail extends AuditTrail {
        @Override
        public AuditPage page(AuditQuery query) {
            return new AuditPage(List.of(), Optional.empty());
        }
    }

    /** The container gives each bean that a step calls a transaction; here the step's calls share one. */
    private Map<String, WorkHandler> handlers() {
        Map<String, WorkHandler> handlers = new HashMap<>();
        Stream.of(
                        GatherIdeas.class,
                        CreateContent.class,
                        DecideContent.class,
                        PublishContent.class,
                        IndexContent.class,
                        RemindReviewers.class)
                .map(step -> (PipelineStep) beans.get(step))
                .forEach(step -> handlers.put(step.type(), item -> transactions.requiresNew(() -> step.call(item))));
        return handlers;
    }

    <T> T missions(Function<Missions, T> call) {
        return transactions.in(() -> call.apply(beans.get(Missions.class)));
    }

    <T> T tasks(Function<Tasks, T> call) {
        return transactions.in(() -> call.apply(beans.get(Tasks.class)));
    }

    /** Starts a mission and works until it ends or waits. */
    UUID start(String ideaChoice) {
        UUID id = missions(missions -> missions.start(brief(ideaChoice), BELLA))
                .items()
                .get(0)
                .id();
        work();
        return id;
    }

    void work() {
        int rounds = 0;
        while (engine.runOneWork()) {
            if (++rounds > 100) {
                throw new IllegalStateException("The work does not end");
            }
        }
    }

    MissionView mission(UUID id) {
        return missions(missions -> missions.mission(id));
    }

    /** The one task that an actor finds. */
    TaskView onlyTask(Actor actor) {
        List<TaskItem> items = inbox(actor);
        if (items.size() != 1) {
            throw new AssertionError("Not one task but " + items);
        }
        return tasks(tasks -> tasks.task(items.get(0).id(), actor));
    }

    List<TaskItem> inbox(Actor actor) {
        TaskQuery all = new TaskQuery(TaskScope.ALL, Optional.empty(), Optional.empty(), false, Optional.empty(), 50);
        return tasks(tasks -> tasks.inbox(all, actor)).items();
    }

    static Brief brief(String ideaChoice) {
        return new Brief(
                "Trail shoes",
                "hikers",
                "sell more",
                List.of("mastodon"),
                List.of("Light"),
                List.of(),
                Optional.empty(),
                "en",
                false,
                ideaChoice,
                Brief.PIPELINE);
    }

    static Actor person(String name, String... roles) {
        return new Actor(Actor.Kind.USER, name + "-id", name, java.util.Set.of(roles));
    }

    private static Class<?>[] entities() {
        return ENTITIES.stream().map(Orchestration::entity).toArray(Class<?>[]::new);
    }

    private static Class<?> entity(String name) {
        try {
            return Class.forName("org.agentos." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
