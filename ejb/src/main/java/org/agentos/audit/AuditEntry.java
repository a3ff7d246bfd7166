package org.agentos.audit;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is to be written down. Immutable; each method returns a new entry.
 *
 * <p>{@link #fact} goes into the leaf in clear and must not be personal; {@link #detail} goes into the payload that is
 * encrypted under the key of the person concerned.
 */
public final class AuditEntry {

    private final String action;
    private final Actor actor;
    private final String subjectType;
    private final String subjectId;
    private final AuditOutcome outcome;
    private final Map<String, Object> facts;
    private final Map<String, Object> details;

    private AuditEntry(
            String action,
            Actor actor,
            String subjectType,
            String subjectId,
            AuditOutcome outcome,
            Map<String, Object> facts,
            Map<String, Object> details) {
        this.action = action;
        this.actor = actor;
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.outcome = outcome;
        this.facts = facts;
        this.details = details;
    }

    /** @param action noun and participle, {@code mission.started} */
    public static AuditEntry of(String action, Actor actor) {
        return new AuditEntry(action, actor, "", "", AuditOutcome.DONE, Map.of(), Map.of());
    }

    public AuditEntry about(String type, Object id) {
        return new AuditEntry(action, actor, type, String.valueOf(id), outcome, facts, details);
    }

    public AuditEntry outcome(AuditOutcome how) {
        return new AuditEntry(action, actor, subjectType, subjectId, how, facts, details);
    }

    public AuditEntry fact(String name, Object value) {
        return new AuditEntry(action, actor, subjectType, subjectId, outcome, plus(facts, name, value), details);
    }

    public AuditEntry detail(String name, Object value) {
        return new AuditEntry(action, actor, subjectType, subjectId, outcome, facts, plus(details, name, value));
    }

    public String action() {
        return action;
    }

    public Actor actor() {
        return actor;
    }

    public String subjectType() {
        return subjectType;
    }

    public String subjectId() {
        return subjectId;
    }

    public AuditOutcome outcome() {
        return outcome;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    public Map<String, Object> details() {
        return details;
    }

    private static Map<String, Object> plus(Map<String, Object> map, String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return java.util.Collections.unmodifiableMap(more);
    }
}
