package org.agentos.governance.policies.versions;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.governance.policies.VersionState;
import org.agentos.governance.policies.approval.ApprovalView;
import org.agentos.governance.policies.check.ProblemView;
import org.agentos.governance.policies.text.Notation;

/**
 * A version with all that is known of it.
 *
 * @param text as its author wrote it; empty for a workbook
 * @param bytes a workbook in Base64; empty for texts
 * @param guided its rules as guided JSON, for form and grid; empty while its text has problems
 * @param contentHash {@code sha256:} and 64 hex digits over its rules: what approvals are bound to
 * @param basedOn the version that it began as a copy of
 * @param edition the ETag: how often its text was saved
 * @param reason why it was submitted
 * @param effectiveFrom the first day that one of its rules applies
 * @param authors who wrote on it, and may therefore not approve it
 * @param approvalsNeeded how many officers must approve it
 * @param problems of its text, each at its place
 * @param mayApprove whether the caller may approve it now
 * @param objection why the caller may not
 */
public record PolicyVersionView(
        UUID id,
        String policyId,
        int number,
        VersionState state,
        Notation notation,
        Optional<String> text,
        Optional<String> bytes,
        Optional<JsonNode> guided,
        Optional<String> contentHash,
        int ruleCount,
        Optional<Integer> basedOn,
        int edition,
        Optional<String> reason,
        Optional<LocalDate> effectiveFrom,
        Optional<LocalDate> effectiveUntil,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy,
        Optional<Instant> submittedAt,
        Optional<String> submittedBy,
        Optional<Instant> inForceSince,
        Optional<Instant> inForceUntil,
        Optional<Instant> endedAt,
        List<String> authors,
        int approvalsNeeded,
        List<ApprovalView> approvals,
        List<ProblemView> problems,
        boolean mayApprove,
        Optional<String> objection) {}
