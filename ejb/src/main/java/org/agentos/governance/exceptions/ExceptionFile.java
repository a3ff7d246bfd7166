package org.agentos.governance.exceptions;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.agentos.platform.database.Cursor;
import org.agentos.platform.database.Database;
import org.agentos.platform.database.Sql;
import org.agentos.platform.errors.Refusal;

/** Exceptions and their uses on file. Works in the caller's transaction. */
@Dependent
public class ExceptionFile {

    @PersistenceContext(unitName = "agentos")
    EntityManager em;

    @Resource(lookup = Database.NAME)
    private DataSource database;

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
                .setParameter("open", ExceptionState.OPEN)
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
                .setParameter("open", ExceptionState.OPEN)
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
        Cursor.read(query.cursor()).ifPresent(id -> put("e.id < :before", "before", id, conditions, values));
        var listed = em.createQuery(
                "select e from PolicyException e where " + String.join(" and ", conditions) + " order by e.id desc",
                PolicyException.class);
        values.forEach(listed::setParameter);
        return listed.setMaxResults(query.limit() + 1).getResultList();
    }

    /** How many are in which state at a moment. */
    Map<ExceptionState, Long> tally(Instant now) {
        Map<ExceptionState, Long> tally = new EnumMap<>(ExceptionState.class);
        Sql.of(
                        """
                        select case when state in ('REQUESTED', 'ACTIVE') and expires_at <= ? then 'EXPIRED' else state end as state,
                               count(*) as n
                        from policy_exception group by 1
                        """,
                        now)
                .list(database, row -> tally.put(row.choice("state", ExceptionState.class), row.count("n")));
        return tally;
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

    /** Of those exceptions that were used. */
    Map<UUID, Uses> uses(List<UUID> exceptions) {
        Map<UUID, Uses> uses = new HashMap<>();
        Sql.of(
                        "select exception_id, count(*) as n, max(at) as last from policy_exception_use"
                                + " where exception_id = any(?::uuid[]) group by exception_id",
                        (Object) exceptions.stream().map(UUID::toString).toArray(String[]::new))
                .list(
                        database,
                        row -> uses.put(row.id("exception_id"), new Uses(row.count("n"), row.instantIfAny("last"))));
        return uses;
    }

    long usesSince(Instant from) {
        return Sql.of("select count(*) as n from policy_exception_use where at >= ?", from)
                .one(database, row -> row.count("n"))
                .orElseThrow();
    }

    void use(UUID exception, UUID decision, Instant at) {
        Sql.of(
                        "insert into policy_exception_use (exception_id, decision_id, at) values (?, ?, ?)",
                        exception,
                        decision,
                        at)
                .update(database);
    }

    private static String inState(ExceptionState state, Instant now, Map<String, Object> values) {
        values.put("now", now);
        values.put("open", ExceptionState.OPEN);
        values.put("state", state);
        return state == ExceptionState.EXPIRED
                ? "(e.state = :state or (e.state in :open and e.expiresAt <= :now))"
                : "e.state = :state and (e.state not in :open or e.expiresAt > :now)";
    }

    private static void put(
            String condition, String name, Object value, List<String> conditions, Map<String, Object> values) {
        conditions.add(condition);
        values.put(name, value);
    }
}
