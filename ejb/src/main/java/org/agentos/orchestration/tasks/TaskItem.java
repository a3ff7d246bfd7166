package org.agentos.orchestration.tasks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A task in the inbox.
 *
 * @param stage of a review
 * @param verdict of the newest decision about the mission's content
 * @param risk 0..100, 100 is worst
 * @param version the ETag's number
 */
public record TaskItem(
        UUID id,
        TaskKind kind,
        String title,
        TaskState state,
        Optional<String> stage,
        UUID missionId,
        String topic,
        String channel,
        List<String> roles,
        Optional<String> assignee,
        Optional<String> verdict,
        Optional<Integer> risk,
        Instant createdAt,
        Optional<Instant> dueAt,
        long version) {}
