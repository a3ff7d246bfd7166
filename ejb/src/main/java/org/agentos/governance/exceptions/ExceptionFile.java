package org.agentos.governance.exceptions;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/** Exceptions and their uses on file. Works in the caller's transaction. */
@Dependent
public class ExceptionFile {

    @PersistenceContext(unitName = "agentos")
    EntityManager em;

    void add(PolicyException exception) {
        em.persist(exception);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** @throws Refusal not found */
    PolicyException read(UUID id) {
        return Optional.ofNullable(em.find(PolicyException.class, id))
                .orElseThrow(() -> Refusal.notFound("There is no exception " + id + "."));
    }

    /** For this transaction alone until it ends. */
    PolicyException locked(UUID id) {
        PolicyException exception = read(id);
        em.refresh(exception, LockModeType.PESSIMISTIC_WRITE);
        return exception;
    }

    /** Whether the same content, or mission, is freed from the rule already or waits for it. */
    boolean open(NewException wanted) {
        return !em.createQuery(
                        "select e.id from PolicyException e where e.ruleId = :rule and e.state in :open and "
                                + (wanted.contentId() == null ? "e.missionId = :target" : "e.contentId = :target"),
                        UUID.class)
                .setParameter("rule", wanted.ruleId())
                .setParameter("open", List.of(ExceptionState.REQUESTED, ExceptionState.ACTIVE))
                .setParameter("target", wanted.contentId() == null ? wanted.missionId() : wanted.contentId())
                .getResultList()
                .isEmpty();
    }

    /** What frees a content or its mission at a moment. */
    List<PolicyException> covering(UUID contentId, UUID missionId, Instant at) {
        return em.createQuery(
                        "select e from PolicyException e where e.state = :active and e.expiresAt > :at"
                                + " and (e.contentId = :content or e.missionId = :mission) order by e.id",
                        PolicyException.class)
                .setParameter("active", ExceptionState.ACTIVE)
                .setParameter("at", at)
                .setParameter("content", contentId)
                .setParameter("mission", missionId)
                .getResultList();
    }

    /** Those whose date has come and that do not say so yet. */
    List<UUID> due(Instant now) {
        return em.createQuery(
                        "select e.id from PolicyException e where e.state in :open and e.expiresAt <= :now order by e.id",
                        UUID.class)
                .setParameter("open", List.of(ExceptionState.REQUESTED, ExceptionState.ACTIVE))
                .setParameter("now", now)
                .setMaxResults(500)
                .getResultList();
    }

    /** One more than the limit when there are more. */
    List<PolicyException> page(ExceptionQuery query, Instant now) {
        Map<String, Object> values = new HashMap<>();
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        query.state().ifPresent(state -> conditions.add(inState(state, now, values)));
        query.ruleId().ifPresent(rule -> put("e.ruleId = :rule", "rule", rule, conditions, values));
        query.contentId().ifPresent(id -> put("e.contentId = :content", "content", id, conditions, values));
        query.missionId().ifPresent(id -> put("e.missionId = :mission", "mission", id, conditions, values));
        query.cursor()
                .map(ExceptionFile::cursor)
                .ifPresent(id -> put("e.id < :before", "before", id, conditions, values));
        var listed = em.createQuery(
                "select e from PolicyException e where " + String.join(" and ", conditions) + " order by e.id desc",
                PolicyException.class);
        values.forEach(listed::setParameter);
        return listed.setMaxResults(query.limit() + 1).getResultList();
    }

    long count(ExceptionState state, Instant now) {
        Map<String, Object> values = new HashMap<>();
        var counted = em.createQuery(
                "select count(e) from PolicyException e where " + inState(state, now, values), Long.class);
        values.forEach(counted::setParameter);
        return counted.getSingleResult();
    }

    long endingBetween(Instant from, Instant to) {
        return em.createQuery(
                        "select count(e) from PolicyException e where e.state = :active and e.expiresAt > :from and e.expiresAt <= :to",
                        Long.class)
                .setParameter("active", ExceptionState.ACTIVE)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
    }

    Uses uses(UUID id) {
        Object[] row = (Object[])
                em.createNativeQuery("select count(*), max(at) from policy_exception_use where exception_id = ?1")
                        .setParameter(1, id.toString())
                        .getSingleResult();
        return new Uses(
                ((Number) row[0]).longValue(), Optional.ofNullable(row[1]).map(ExceptionFile::instant));
    }

    long usesSince(Instant from) {
        return ((Number) em.createNativeQuery("select count(*) from policy_exception_use where at >= ?1")
                        .setParameter(1, Timestamp.from(from))
                        .getSingleResult())
                .longValue();
    }

    void use(UUID exception, UUID decision, Instant at) {
        em.createNativeQuery("insert into policy_exception_use (exception_id, decision_id, at) values (?1, ?2, ?3)")
                .setParameter(1, exception.toString())
                .setParameter(2, decision.toString())
                .setParameter(3, Timestamp.from(at))
                .executeUpdate();
    }

    private static String inState(ExceptionState state, Instant now, Map<String, Object> values) {
        values.put("now", now);
        List<ExceptionState> open = List.of(ExceptionState.REQUESTED, ExceptionState.ACTIVE);
        if (state == ExceptionState.EXPIRED) {
            values.put("open", open);
            values.put("state", state);
            return "(e.state = :state or (e.state in :open and e.expiresAt <= :now))";
        }
        values.put("state", state);
        values.put("open", open);
        return "e.state = :state and (e.state not in :open or e.expiresAt > :now)";
    }

    private static void put(
            String condition, String name, Object value, List<String> conditions, Map<String, Object> values) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static UUID cursor(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(ProblemType.INVALID_REQUEST, "Pass nextCursor of the page before, unchanged.");
        }
    }

    private static Instant instant(Object value) {
        return value instanceof Timestamp timestamp ? timestamp.toInstant() : ((OffsetDateTime) value).toInstant();
    }
}
