package org.agentos.governance.publishing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.governance.publishing.PublicationView.State;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.events.Outbox;

/** The permits on file, locked one at a time. Works in the caller's transaction. */
@Dependent
class PermitFile {

    @PersistenceContext(unitName = "agentos")
    EntityManager em;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Event<PermitVoided> voided;

    void add(Permit permit, Actor actor) {
        em.persist(permit);
        audit.record(entry("permit.issued", permit, actor)
                .fact("verdict", permit.verdict().name())
                .fact("expiresAt", permit.expiresAt().toString()));
    }

    /** Reads a permit and keeps everybody else from using it until the transaction ends. */
    Permit locked(UUID permitId) {
        Permit permit = em.find(Permit.class, permitId, LockModeType.PESSIMISTIC_WRITE);
        if (permit == null) {
            throw Refusal.notFound("There is no permit " + permitId + ".");
        }
        return permit;
    }

    /** Whether a post of this content exists, or may. */
    boolean published(UUID contentId) {
        return !em.createQuery(
                        "select p.id from Publication p where p.contentId = :id and p.state in :states", UUID.class)
                .setParameter("id", contentId)
                .setParameter("states", List.of(State.STARTED, State.UNKNOWN, State.PUBLISHED))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Voids a permit and tells who must look again. */
    void voidBecause(Permit permit, String reason, Set<String> concerned) {
        permit.voidBecause(reason);
        audit.record(entry("permit.voided", permit, Actor.system())
                .fact("concerned", String.join(",", concerned))
                .detail("reason", reason));
        outbox.publish(
                "permit.voided",
                permit.id().toString(),
                Map.of(
                        "missionId", permit.missionId().toString(),
                        "contentVersionId", permit.decided().contentVersionId().toString(),
                        "reason", reason));
        voided.fire(new PermitVoided(
                permit.id(),
                permit.missionId(),
                permit.decided().contentVersionId(),
                permit.submissionId(),
                concerned,
                reason));
    }

    /** Voids the open permits that a query finds by an id. */
    void voidOpen(String query, UUID id, String reason) {
        List<Permit> open = em.createQuery(query, Permit.class)
                .setParameter("id", id)
                .setParameter("issued", Permit.State.ISSUED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        open.forEach(permit -> voidBecause(permit, reason, Set.of()));
        em.flush();
    }

    private static AuditEntry entry(String action, Permit permit, Actor actor) {
        return AuditEntry.of(action, actor)
                .about("permit", permit.id().toString())
                .fact("digest", permit.decided().digest())
                .fact("decision", permit.decided().decisionId().toString())
                .fact("revision", permit.decided().revision());
    }
}
