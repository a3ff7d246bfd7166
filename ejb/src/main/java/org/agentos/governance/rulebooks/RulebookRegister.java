package org.agentos.governance.rulebooks;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.audit.AuditReceipt;
import org.agentos.platform.events.Outbox;
import org.agentos.rules.rulebook.Rulebook;

/** What came into force when. Works in the caller's transaction. */
@Dependent
class RulebookRegister {

    /** Keeps two nodes that start at once from activating the same rules twice. */
    private static final long ACTIVATION_LOCK = 0x52554C45424F4F4BL;

    @PersistenceContext(unitName = "agentos")
    EntityManager em;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Notes that a rulebook is in force from now on; changes nothing when it already is. */
    RulebookActivation activate(Rulebook rulebook, Actor actor) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(?)")
                .setParameter(1, ACTIVATION_LOCK)
                .getSingleResult();
        return newest().filter(activation -> activation.revision().equals(rulebook.revision()))
                .orElseGet(() -> activateAnew(rulebook, actor));
    }

    /** The rules of a revision that was ever in force, as guided JSON. */
    Optional<String> rules(String revision) {
        return Optional.ofNullable(em.find(RulebookRevision.class, revision)).map(RulebookRevision::canonical);
    }

    /** How often each rule has fired, by its id. */
    Map<String, Long> firings() {
        List<?> rows = em.createNativeQuery("select rule_id, count(*) from decision_rule group by rule_id")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    private RulebookActivation activateAnew(Rulebook rulebook, Actor actor) {
        if (em.find(RulebookRevision.class, rulebook.revision()) == null) {
            em.persist(new RulebookRevision(rulebook, clock.instant()));
        }
        AuditReceipt receipt = audit.record(AuditEntry.of("rulebook.activated", actor)
                .about("rulebook", rulebook.revision())
                .fact("revision", rulebook.revision())
                .fact("rules", rulebook.rules().size()));
        RulebookActivation activation = new RulebookActivation(rulebook.revision(), actor, receipt, clock.instant());
        em.persist(activation);
        em.flush();
        outbox.publish(
                "rulebook.activated",
                rulebook.revision(),
                Map.of("rules", rulebook.rules().size()));
        return activation;
    }

    private Optional<RulebookActivation> newest() {
        return em.createQuery(
                        "select a from RulebookActivation a order by a.activatedAt desc, a.id desc",
                        RulebookActivation.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
