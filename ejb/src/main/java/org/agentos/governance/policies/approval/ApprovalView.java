package org.agentos.governance.policies.approval;

import java.time.Instant;
import java.util.UUID;

/**
 * What an officer said of a version.
 *
 * @param contentHash of the rules that they judged
 * @param isVoid whether the version went back to draft since, so that it counts no more
 * @param auditId its record in the audit log
 */
public record ApprovalView(
        ApprovalVerdict verdict,
        String comment,
        String by,
        Instant at,
        String contentHash,
        boolean isVoid,
        UUID auditId) {}
