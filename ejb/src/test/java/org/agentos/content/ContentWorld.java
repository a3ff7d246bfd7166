package org.agentos.content;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditLog;
import org.agentos.content.media.MediaStore;
import org.agentos.content.media.MediaStores;
import org.agentos.governance.RecordedAudit;
import org.agentos.governance.RecordedEvents;
import org.agentos.platform.events.Outbox;
import org.agentos.testing.Beans;
import org.agentos.testing.TestClock;
import org.agentos.testing.TestDatabase;

/** Content, ideas and library on a real database, with audit and events recorded. */
public final class ContentWorld {

    public static final Actor BELLA = new Actor(Actor.Kind.USER, "bella", "bella.business", Set.of("business-user"));

    private static final Class<?>[] ENTITIES = Stream.of(
                    "content.Content",
                    "content.ContentVersion",
                    "content.brand.BrandProfileVersion",
                    "agents.ideation.feeds.Feed",
                    "agents.ideation.Idea",
                    "knowledge.LibraryEntry")
            .map(ContentWorld::entity)
            .toArray(Class<?>[]::new);

    public final TestDatabase database = TestDatabase.fresh();
    public final TestClock clock = new TestClock();
    public final RecordedAudit audit = new RecordedAudit();
    public final RecordedEvents events = new RecordedEvents();
    public final MediaStore media;

    private final EntityManagerFactory entities = database.entities(ENTITIES);

    public ContentWorld(Path home) {
        media = MediaStores.in(home, database, clock);
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

    private Beans beans(EntityManager em) {
        return new Beans()
                .with(EntityManager.class, em)
                .with(Clock.class, clock)
                .with(MediaStore.class, media)
                .with(AuditLog.class, audit)
                .with(Outbox.class, events);
    }

    private static Class<?> entity(String name) {
        try {
            return Class.forName("org.agentos." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
