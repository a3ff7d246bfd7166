package org.agentos.orchestration.processes;

import java.time.Instant;

/**
 * A deployed process.
 *
 * @param version the newest, which new missions run
 * @param versions how many there are
 * @param running instances of all versions that run now
 * @param shipped whether it came with the product
 */
public record ProcessItem(
        String id,
        String name,
        String version,
        String digest,
        Instant deployedAt,
        int versions,
        long running,
        boolean shipped) {}
