package org.agentos.governance.packs.keys;

import java.time.Instant;
import java.util.Optional;

/**
 * A key whose packs are taken.
 *
 * @param fingerprint {@code sha256:} and 64 hex digits over the public key
 * @param publicKey Base64 of its 32 bytes: what another installation adds to trust this one
 * @param own whether it is this installation's
 */
public record PackKeyView(
        String fingerprint,
        String name,
        String publicKey,
        boolean own,
        Optional<Instant> addedAt,
        Optional<String> addedBy) {}
