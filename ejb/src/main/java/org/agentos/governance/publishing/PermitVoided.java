package org.agentos.governance.publishing;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A permit will never be used. Fired synchronously, inside the transaction that voids it.
 *
 * @param submissionId the submission whose approvals it rested on; empty when it rested on an ALLOW
 * @param concerned codes of the stages that must look again
 * @param reason a sentence
 */
public record PermitVoided(
        UUID permitId,
        UUID missionId,
        UUID contentVersionId,
        Optional<UUID> submissionId,
        Set<String> concerned,
        String reason) {}
