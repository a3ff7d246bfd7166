package org.agentos.governance.packs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A pack that left or came.
 *
 * @param digest SHA-256 of the archive, {@code sha256:} and 64 hex digits
 * @param key fingerprint of the key that signed it
 * @param policies their ids
 */
public record PackView(
        UUID id,
        Direction direction,
        String packId,
        int version,
        String digest,
        String key,
        List<String> policies,
        Instant at,
        String by) {

    /** Which way it went. */
    public enum Direction {
        EXPORTED,
        IMPORTED
    }
}
