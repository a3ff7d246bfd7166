package org.agentos.platform.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A job as it stands.
 *
 * @param owner name of who asked for it
 * @param ownerId id of who asked for it
 * @param total steps it will take, 0 while that is not known
 * @param done steps it has taken
 * @param message what it is doing, or why it failed; empty when there is nothing to say
 * @param result what came out, once it is DONE; its members are its kind's
 */
public record JobView(
        UUID id,
        String kind,
        String owner,
        String ownerId,
        JobState state,
        long total,
        long done,
        String message,
        Optional<JsonNode> result,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt) {}
