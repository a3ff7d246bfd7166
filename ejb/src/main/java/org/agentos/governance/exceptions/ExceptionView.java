package org.agentos.governance.exceptions;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An exception as it stands.
 *
 * @param contentId the content that is freed; empty when a mission is
 * @param missionId the mission whose content is freed
 * @param decidedBy who approved or rejected it
 * @param comment of whoever decided; may be empty
 * @param endReason why it was revoked; may be empty
 * @param uses decisions in which the rule fired and had no effect
 */
public record ExceptionView(
        UUID id,
        String name,
        String ruleId,
        Optional<UUID> contentId,
        Optional<UUID> missionId,
        String reason,
        ExceptionState state,
        Instant expiresAt,
        Instant requestedAt,
        String requestedBy,
        Optional<Instant> decidedAt,
        Optional<String> decidedBy,
        String comment,
        Optional<Instant> endedAt,
        Optional<String> endedBy,
        String endReason,
        long uses,
        Optional<Instant> lastUsedAt) {}
