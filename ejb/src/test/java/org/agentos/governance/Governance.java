package org.agentos.governance;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditLog;
import org.agentos.governance.airlock.Airlock;
import org.agentos.governance.airlock.SubmissionView;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.governance.decisions.Decisions;
import org.agentos.governance.decisions.subject.ContentSource;
import org.agentos.governance.publishing.Permits;
import org.agentos.governance.publishing.Prepared;
import org.agentos.governance.publishing.PublicationOrder;
import org.agentos.governance.publishing.PublicationView;
import org.agentos.governance.publishing.Publishing;
import org.agentos.governance.publishing.platform.Delivery;
import org.agentos.governance.publishing.platform.Platforms;
import org.agentos.governance.rulebooks.Candidates;
import org.agentos.governance.rulebooks.Rulebooks;
import org.agentos.governance.rulebooks.TestRules;
import org.agentos.platform.events.Outbox;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.testing.Beans;
import org.agentos.testing.TestClock;
import org.agentos.testing.TestDatabase;
import org.agentos.testing.TestTransactions;

/** Governance on a real database under a small rulebook, with everything around it faked. */
public final class Governance {

    public static final Actor BELLA = person("bella", "business-user");
    public static final Actor CORA = person("cora", "reviewer-compliance");
    public static final Actor LEO = person("leo", "reviewer-legal");
    public static final Actor BRUNO = person("bruno", "reviewer-brand");

    private static final Class<?>[] ENTITIES = Stream.of(
                    "airlock.Submission",
                    "airlock.SubmissionStage",
                    "airlock.SubmissionComment",
                    "airlock.Approval",
                    "decisions.Decision",
                    "decisions.DecidedBytes",
                    "exceptions.PolicyException",
                    "packs.PackRecord",
                    "packs.keys.TrustedKey",
                    "policies.Policy",
                    "policies.PolicyVersion",
                    "policies.Author",
                    "policies.drafts.PolicyComment",
                    "policies.approval.PolicyApproval",
                    "publishing.Permit",
                    "publishing.Permit$ApprovedStage",
                    "publishing.Publication")
            .map(Governance::entity)
            .toArray(Class<?>[]::new);

    public final TestDatabase database = TestDatabase.fresh();
    public final TestClock clock = new TestClock();
    public final FakeContents contents = new FakeContents();
    public final FakePlatform platform = new FakePlatform();
    public final RecordedAudit audit = new RecordedAudit();
    public final RecordedDecisions decided = new RecordedDecisions();
    public final RecordedEvents events = new RecordedEvents();

    private final EntityManagerFactory entities = entities(database);
    private final Rulebooks rulebooks = new Rulebooks();
    private final Candidates candidates = new Candidates();

    /** Starts with the rulebook in force. */
    public Governance() {
        transaction(TestRules::activate);
    }

    /** One transaction on fresh beans: commits what returns, rolls back what throws. */
    public <T> T transaction(Function<Beans, T> work) {
        EntityManager em = entities.createEntityManager();
        EntityTransaction transaction = em.getTransaction();
        transaction.begin();
        try {
            T result = work.apply(beans(em));
            transaction.commit();
            return result;
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
            em.close();
        }
    }

    public Rulebooks rulebooks() {
        return rulebooks;
    }

    /** Decides a version and stores the decision. */
    public DecisionView decide(UUID version) {
        return transaction(beans -> {
            Decisions decisions = beans.get(Decisions.class);
            return decisions.store(decisions.evaluate(version), Actor.system());
        });
    }

    /** Decides a version and submits it to the stages that the decision asks for. */
    public SubmissionView submit(UUID version) {
        DecisionView decision = decide(version);
        return transaction(beans -> beans.get(Airlock.class).submit(version, decision.id(), decision.stages(), BELLA));
    }

    /** Approves in a transaction of its own. */
    public SubmissionView approve(SubmissionView submission, String stage, Actor reviewer) {
        return transaction(
                beans -> beans.get(Airlock.class).approve(submission.id(), stage, submission.digest(), "", reviewer));
    }

    /** The permit of a version that rules alone let pass. */
    public UUID permitOf(UUID version) {
        DecisionView decision = decide(version);
        return transaction(beans -> beans.get(Permits.class).onAllow(decision.id(), Actor.system()));
    }

    /** The last look before publishing, in a transaction of its own. */
    public Prepared prepare(UUID permit) {
        return transaction(beans -> beans.get(Publishing.class).prepare(permit));
    }

    /** Hands an order to the platform. */
    public Delivery deliver(PublicationOrder order) {
        return transaction(beans -> beans.get(Publishing.class).deliver(order));
    }

    /** Notes the platform's answer, in a transaction of its own. */
    public PublicationView confirm(PublicationOrder order, Delivery delivery) {
        return transaction(beans -> beans.get(Publishing.class).confirm(order, delivery));
    }

    /** All three steps of a publication that nothing speaks against. */
    public PublicationView publish(UUID permit) {
        PublicationOrder order = (PublicationOrder) prepare(permit);
        return confirm(order, deliver(order));
    }

    /** The submission as it stands now. */
    public SubmissionView submission(UUID id) {
        return transaction(beans -> beans.get(Airlock.class).submission(id));
    }

    /** Puts another rulebook in force. */
    public void activate(Rulebook rulebook) {
        transaction(beans -> TestRules.activate(beans, rulebook));
    }

    /** Keeps no compiled rulebook in memory, as a server that has just started. */
    public void keepNoRulebooks() {
        TestRules.scanBy(candidates);
    }

    /** How many rows a query of one number counts. */
    public long count(String from) {
        return database.count(from);
    }

    public static Actor person(String name, String... roles) {
        return new Actor(Actor.Kind.USER, name, name, Set.of(roles));
    }

    /** All of governance's entities over a database. */
    public static EntityManagerFactory entities(TestDatabase database) {
        return database.entities(ENTITIES);
    }

    private Beans beans(EntityManager em) {
        Beans beans = new Beans()
                .with(EntityManager.class, em)
                .with(Clock.class, clock)
                .with(ContentSource.class, contents)
                .with(Platforms.class, Platforms.of(platform))
                .with(AuditLog.class, audit)
                .with(Outbox.class, events)
                .with(RecordedDecisions.class, decided)
                .with(DataSource.class, TestTransactions.joining(em))
                .with(Candidates.class, candidates)
                .with(Rulebooks.class, rulebooks);
        beans.get(Airlock.class);
        TestRules.join(beans);
        return beans;
    }

    private static Class<?> entity(String name) {
        try {
            return Class.forName("org.agentos.governance." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
