package org.agentos.governance.rulebooks.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.governance.policies.approval.ApprovalView;

/**
 * What a rulebook has of one policy, and by whose word.
 *
 * @param since when this version first came into force
 * @param reason why it was submitted
 * @param approvals that hold; none for what came with the product
 */
public record RulebookPartView(
        String policyId,
        String title,
        UUID versionId,
        int version,
        String contentHash,
        Instant since,
        Optional<String> reason,
        String writtenBy,
        List<ApprovalView> approvals) {}
