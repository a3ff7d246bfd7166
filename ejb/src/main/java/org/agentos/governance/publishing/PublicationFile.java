package org.agentos.governance.publishing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.audit.AuditOutcome;
import org.agentos.governance.publishing.PublicationView.State;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.events.Outbox;
import org.agentos.platform.metrics.Meters;

/** The publications on file, and what became of them on record. Works in the caller's transaction. */
@Dependent
class PublicationFile {

    @PersistenceContext(unitName = "agentos")
    EntityManager em;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Meters meters;

    void add(Publication publication) {
        em.persist(publication);
    }

    /** The publication that a permit has yielded. */
    Optional<Publication> under(UUID permitId) {
        return em.createQuery("select p from Publication p where p.permitId = :id", Publication.class)
                .setParameter("id", permitId)
                .getResultStream()
                .findFirst();
    }

    List<Publication> ofMission(UUID missionId) {
        return em.createQuery(
                        "select p from Publication p where p.missionId = :id order by p.startedAt", Publication.class)
                .setParameter("id", missionId)
                .getResultList();
    }

    Publication found(UUID publicationId) {
        return Optional.ofNullable(em.find(Publication.class, publicationId)).orElseThrow(() -> absent(publicationId));
    }

    /** Reads it under a row lock, so that answers are noted one after the other. */
    Publication locked(UUID publicationId) {
        return Optional.ofNullable(em.find(Publication.class, publicationId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> absent(publicationId));
    }

    void recordStart(Publication publication) {
        PublicationView view = publication.view();
        audit.record(AuditEntry.of("publication.started", Actor.system())
                .about("publication", view.id())
                .fact("permit", view.permitId().toString())
                .fact("digest", view.digest())
                .fact("decision", publication.decisionId().toString()));
    }

    /** Records the platform's answer, and tells the world when it is final. */
    void recordAnswer(Publication publication) {
        PublicationView view = publication.view();
        audit.record(answer(view));
        if (view.state() == State.PUBLISHED) {
            outbox.publish("publication.published", view.id().toString(), announcement(publication, view));
        } else if (view.state() == State.REFUSED) {
            outbox.publish("publication.failed", view.id().toString(), announcement(publication, view));
        }
        meters.count(
                "agentos_publication_answers_total",
                "Answers of platforms to attempts to publish",
                "platform",
                view.platform(),
                "state",
                view.state().name());
    }

    /** Records that a post is public no more, and tells the world. */
    void recordRemoval(Publication publication, Actor by) {
        PublicationView view = publication.view();
        audit.record(AuditEntry.of("publication.removed", by)
                .about("publication", view.id())
                .fact("digest", view.digest())
                .fact("platform", view.platform())
                .fact("simulated", view.simulated())
                .fact("receipt", view.receiptId().orElse(""))
                .fact("url", view.url().orElse(""))
                .detail("reason", view.reason().orElse("")));
        outbox.publish("publication.removed", view.id().toString(), announcement(publication, view));
    }

    private static AuditEntry answer(PublicationView view) {
        AuditEntry entry = AuditEntry.of("publication." + action(view.state()), Actor.system())
                .about("publication", view.id())
                .outcome(view.state() == State.PUBLISHED ? AuditOutcome.DONE : AuditOutcome.FAILED)
                .fact("permit", view.permitId().toString())
                .fact("digest", view.digest())
                .fact("platform", view.platform())
                .fact("simulated", view.simulated())
                .fact("receipt", view.receiptId().orElse(""))
                .fact("url", view.url().orElse(""));
        return view.reason().map(reason -> entry.detail("reason", reason)).orElse(entry);
    }

    private static String action(State state) {
        return state == State.STARTED ? "delayed" : state.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> announcement(Publication publication, PublicationView view) {
        Map<String, Object> data = new HashMap<>();
        data.put("missionId", publication.missionId().toString());
        data.put("contentVersionId", view.contentVersionId().toString());
        data.put("platform", view.platform());
        data.put("simulated", view.simulated());
        view.url().ifPresent(url -> data.put("url", url));
        view.reason().ifPresent(reason -> data.put("reason", reason));
        return data;
    }

    private static Refusal absent(UUID publicationId) {
        return Refusal.notFound("There is no publication " + publicationId + ".");
    }
}
