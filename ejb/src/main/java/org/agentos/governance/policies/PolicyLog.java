package org.agentos.governance.policies;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.audit.AuditOutcome;
import org.agentos.audit.AuditReceipt;
import org.agentos.platform.events.Outbox;

/** Puts every step of a policy on record, and tells of it. Works in the caller's transaction. */
@Dependent
public class PolicyLog {

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    /**
     * A step of a version, on record and told.
     *
     * @param action {@code policy.} and a participle; also the type of the event
     */
    public void step(String action, PolicyVersion version, Actor actor, UnaryOperator<AuditEntry> more) {
        record(action, version, actor, more);
        tell(action, version);
    }

    /** A step of a version, on record; to be told when the version stands where it leads. */
    public AuditReceipt record(String action, PolicyVersion version, Actor actor, UnaryOperator<AuditEntry> more) {
        return audit.record(more.apply(entry(action, version, actor)));
    }

    public void tell(String action, PolicyVersion version) {
        outbox.publish(
                action,
                version.policyId(),
                Map.of(
                        "version", version.number(),
                        "state", version.state().name(),
                        "edition", version.edition()));
    }

    /** A step of a policy that concerns no version. */
    public void step(String action, Policy policy, Actor actor, UnaryOperator<AuditEntry> more) {
        audit.record(more.apply(
                AuditEntry.of(action, actor).about("policy", policy.id()).fact("edition", policy.edition())));
        outbox.publish(action, policy.id(), Map.of("edition", policy.edition()));
    }

    /** A step that was refused, in a transaction of its own. */
    public void refused(String action, PolicyVersion version, Actor actor, String objection) {
        audit.recordRefusal(
                entry(action, version, actor).outcome(AuditOutcome.REFUSED).detail("objection", objection));
    }

    private static AuditEntry entry(String action, PolicyVersion version, Actor actor) {
        return AuditEntry.of(action, actor)
                .about("policy", version.policyId())
                .fact("version", version.number())
                .fact("edition", version.edition())
                .fact("state", version.state().name())
                .fact("contentHash", version.contentHash().orElse(""));
    }
}
