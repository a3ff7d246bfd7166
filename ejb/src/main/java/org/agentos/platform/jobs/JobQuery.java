package org.agentos.platform.jobs;

import java.util.Optional;

/**
 * Which jobs.
 *
 * @param ownerId only those of this owner
 * @param limit 1..100
 */
public record JobQuery(
        Optional<String> ownerId,
        Optional<String> kind,
        Optional<JobState> state,
        Optional<String> cursor,
        int limit) {}
