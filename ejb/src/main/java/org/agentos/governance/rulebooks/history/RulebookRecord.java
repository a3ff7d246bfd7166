package org.agentos.governance.rulebooks.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.governance.rulebooks.register.ActivationKind;

/**
 * One activation: what came into force, and why.
 *
 * @param policyId whose version came or went; empty when several did
 * @param changes by policy
 * @param partial whether some server did not follow in time
 * @param auditId its record in the audit log
 */
public record RulebookRecord(
        UUID id,
        String revision,
        ActivationKind kind,
        Instant at,
        String by,
        String reason,
        Optional<String> policyId,
        int ruleCount,
        List<PartChange> changes,
        boolean partial,
        UUID auditId) {

    RulebookRecord changing(List<PartChange> known) {
        return new RulebookRecord(id, revision, kind, at, by, reason, policyId, ruleCount, known, partial, auditId);
    }
}
