package org.agentos.orchestration.missions;

import java.util.Optional;

/**
 * Which missions to list.
 *
 * @param words all must stand in the topic
 * @param startedBy id of the actor
 * @param limit 1..100
 */
public record MissionQuery(
        Optional<MissionState> state,
        Optional<String> channel,
        Optional<String> words,
        Optional<String> startedBy,
        Optional<String> cursor,
        int limit) {}
