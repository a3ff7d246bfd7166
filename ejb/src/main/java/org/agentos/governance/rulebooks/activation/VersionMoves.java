package org.agentos.governance.rulebooks.activation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.rulebooks.register.Activation;
import org.agentos.governance.rulebooks.register.ActivationKind;
import org.agentos.governance.rulebooks.register.Part;
import org.agentos.platform.events.Outbox;

/** Moves the versions that an activation brings in or takes out, each with its record. Works in the caller's transaction. */
@Dependent
public class VersionMoves {

    @Inject
    PolicyVersions versions;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    /** What goes first, as of each policy one version at most is in force. */
    void make(ActivationPlan plan) {
        plan.ended().forEach(policy -> end(plan, plan.before().get(policy)));
        plan.changed().forEach(policy -> begin(plan, plan.activation().parts().get(policy)));
    }

    private void end(ActivationPlan plan, Part part) {
        Activation activation = plan.activation();
        boolean retired = activation.kind() == ActivationKind.RETIREMENT || activation.kind() == ActivationKind.EXPIRY;
        if (retired) {
            versions.retired(part.versionId());
        } else {
            versions.superseded(part.versionId());
        }
        record(ending(activation.kind()), activation, part);
    }

    private void begin(ActivationPlan plan, Part part) {
        Activation activation = plan.activation();
        Optional<UUID> wanted = activation.versionId();
        boolean limited = wanted.equals(Optional.of(part.versionId()));
        versions.cameIntoForce(part.versionId(), limited ? plan.until() : Optional.empty());
        record(
                activation.kind() == ActivationKind.ROLLBACK ? "policy.rolled-back" : "policy.activated",
                activation,
                part);
    }

    private static String ending(ActivationKind kind) {
        return switch (kind) {
            case EXPIRY -> "policy.expired";
            case RETIREMENT -> "policy.retired";
            case START, ACTIVATION, ROLLBACK -> "policy.superseded";
        };
    }

    private void record(String action, Activation activation, Part part) {
        audit.record(AuditEntry.of(action, activation.actor())
                .about("policy", part.policyId())
                .fact("version", part.number())
                .fact("contentHash", part.contentHash())
                .fact("kind", activation.kind().name())
                .fact("revision", activation.rulebook().revision())
                .detail("reason", activation.reason()));
        outbox.publish(
                action,
                part.policyId(),
                Map.of(
                        "version",
                        part.number(),
                        "revision",
                        activation.rulebook().revision()));
    }
}
