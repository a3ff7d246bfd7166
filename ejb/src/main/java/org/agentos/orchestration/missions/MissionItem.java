package org.agentos.orchestration.missions;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A mission in a list.
 *
 * @param step where it stands, in words: "Review (brand)"
 * @param waitsFor role or person that it waits for
 * @param verdict of the newest decision
 */
public record MissionItem(
        UUID id,
        UUID briefId,
        String topic,
        String channel,
        MissionState state,
        String step,
        Optional<String> waitsFor,
        Optional<String> verdict,
        String startedBy,
        Instant startedAt,
        Instant updatedAt,
        Optional<Instant> endedAt,
        Optional<Instant> deadline) {}
