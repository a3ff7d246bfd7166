package org.agentos.governance.policies;

import java.util.Optional;
import java.util.UUID;

/**
 * A version by name.
 *
 * @param contentHash {@code sha256:} and 64 hex digits; empty while the text has problems
 */
public record PolicyVersionRef(
        UUID id, String policyId, int number, Optional<String> contentHash, VersionState state) {}
