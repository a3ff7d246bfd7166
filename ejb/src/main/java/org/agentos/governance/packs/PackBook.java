package org.agentos.governance.packs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.governance.packs.PackView.Direction;
import org.agentos.governance.packs.archive.PackManifest;
import org.agentos.platform.events.Outbox;
import org.agentos.platform.ids.Ids;
import org.agentos.platform.ids.Sha256;

/** Which packs left and came. Works in the caller's transaction. */
@Dependent
public class PackBook {

    @PersistenceContext(unitName = "agentos")
    EntityManager em;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Waits until no other transaction works on a pack of this id. */
    void takeTurn(String packId) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(?1))")
                .setParameter(1, "pack " + packId)
                .getSingleResult();
    }

    PackView note(
            Direction direction, PackManifest manifest, byte[] archive, Actor actor, UnaryOperator<AuditEntry> more) {
        List<String> policies =
                manifest.policies().stream().map(PackManifest.PackedPolicy::id).toList();
        PackView view = new PackView(
                Ids.next(),
                direction,
                manifest.id(),
                manifest.version(),
                Sha256.named(archive),
                manifest.key(),
                policies,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.name());
        String action = "pack." + direction.name().toLowerCase(Locale.ROOT);
        UUID auditId = audit.record(more.apply(AuditEntry.of(action, actor)
                        .about("pack", manifest.id())
                        .fact("version", manifest.version())
                        .fact("digest", view.digest())
                        .fact("key", view.key())
                        .fact("policies", policies)))
                .id();
        em.persist(new PackRecord(view, actor, auditId));
        em.flush();
        outbox.publish(action, manifest.id(), Map.of("version", manifest.version()));
        return view;
    }

    /** The latest of a pack that went one way. */
    Optional<PackView> latest(String packId, Direction direction) {
        return em.createQuery(
                        "select p from PackRecord p where p.packId = :pack and p.direction = :direction"
                                + " order by p.version desc, p.id desc",
                        PackRecord.class)
                .setParameter("pack", packId)
                .setParameter("direction", direction)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(PackRecord::view);
    }

    /** The newest first; one more than the limit when there are more. */
    List<PackView> page(Optional<UUID> before, int limit) {
        var found = em.createQuery(
                "select p from PackRecord p" + (before.isPresent() ? " where p.id < :before" : "")
                        + " order by p.id desc",
                PackRecord.class);
        before.ifPresent(id -> found.setParameter("before", id));
        return found.setMaxResults(limit + 1)
                .getResultStream()
                .map(PackRecord::view)
                .toList();
    }
}
