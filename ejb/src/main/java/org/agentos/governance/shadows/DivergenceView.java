package org.agentos.governance.shadows;

import java.time.Instant;
import java.util.UUID;

/**
 * A decision that the shadow would have made otherwise.
 *
 * @param flipped whether the verdict is another
 * @param liveRevision the rulebook that decided
 */
public record DivergenceView(
        UUID id,
        UUID decisionId,
        Instant at,
        String channel,
        boolean flipped,
        String liveRevision,
        ShadowOutcome live,
        ShadowOutcome candidate) {}
