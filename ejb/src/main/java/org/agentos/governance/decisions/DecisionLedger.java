package org.agentos.governance.decisions;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.audit.AuditReceipt;
import org.agentos.governance.decisions.subject.ContentIdentity;
import org.agentos.governance.exceptions.Exceptions;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.events.Outbox;
import org.agentos.platform.ids.Ids;
import org.agentos.platform.metrics.Meters;
import org.agentos.rules.decision.DecisionOutcome;

/** Where decisions are kept: each with its audit record, in one transaction. */
@Stateless
public class DecisionLedger {

    @PersistenceContext(unitName = "agentos")
    EntityManager em;

    @Inject
    Exceptions exceptions;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Meters meters;

    @Inject
    Event<DecisionGiven> given;

    /** Stores in the caller's transaction. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public DecisionView store(Evaluated evaluated, Actor actor) {
        UUID id = Ids.next();
        List<UUID> exceptionsUsed = evaluated.exceptionsUsed();
        AuditReceipt receipt = audit.record(entry(id, evaluated, exceptionsUsed, actor));
        Decision decision = new Decision(id, evaluated, actor, receipt);
        em.persist(decision);
        em.flush();
        exceptionsUsed.forEach(exception -> exceptions.used(exception, id, evaluated.at()));
        outbox.publish("decision.made", id.toString(), announcement(evaluated));
        count(evaluated);
        given.fire(new DecisionGiven(
                id,
                evaluated.content().isPresent(),
                evaluated.channel(),
                evaluated.outcome().revision(),
                evaluated.at(),
                evaluated.outcome().factsJson()));
        return decision.view();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public DecisionView view(UUID id) {
        return found(id).view();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public DecisionOutcome outcome(UUID id) {
        return found(id).outcome();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<DecisionView> ofMission(UUID missionId) {
        return em.createQuery(
                        "select d from Decision d where d.missionId = :id order by d.decidedAt, d.id", Decision.class)
                .setParameter("id", missionId)
                .getResultStream()
                .map(Decision::view)
                .toList();
    }

    private Decision found(UUID id) {
        Decision decision = em.find(Decision.class, id);
        if (decision == null) {
            throw Refusal.notFound("There is no decision " + id + ".");
        }
        return decision;
    }

    private static AuditEntry entry(UUID id, Evaluated evaluated, List<UUID> exceptionsUsed, Actor actor) {
        DecisionOutcome outcome = evaluated.outcome();
        return AuditEntry.of("decision.made", actor)
                .about("decision", id)
                .fact("verdict", outcome.verdict().name())
                .fact("digest", evaluated.digest())
                .fact("revision", outcome.revision())
                .fact("compliance", outcome.scores().compliance())
                .fact("risk", outcome.scores().risk())
                .fact("brand", outcome.scores().brand())
                .fact(
                        "contentVersion",
                        evaluated
                                .content()
                                .map(ContentIdentity::contentVersionId)
                                .map(UUID::toString)
                                .orElse(""))
                .fact("exceptions", exceptionsUsed.stream().map(UUID::toString).toList())
                .detail("reasons", outcome.reasons())
                .detail("reference", evaluated.reference().orElse(""));
    }

    private void count(Evaluated evaluated) {
        meters.count(
                "agentos_decisions_total",
                "Decisions given",
                "verdict",
                evaluated.outcome().verdict().name());
        evaluated
                .outcome()
                .rules()
                .forEach(rule -> meters.count(
                        "agentos_rule_firings_total", "Rules that fired in decisions given", "rule", rule.ruleId()));
        meters.observe("agentos_decision_seconds", "Time to scan and decide one content", evaluated.took());
    }

    private static Map<String, Object> announcement(Evaluated evaluated) {
        Map<String, Object> data = new HashMap<>();
        data.put("verdict", evaluated.outcome().verdict().name());
        data.put("channel", evaluated.channel());
        evaluated.content().ifPresent(content -> {
            data.put("missionId", content.missionId().toString());
            data.put("contentVersionId", content.contentVersionId().toString());
        });
        return data;
    }
}
