package org.agentos.governance.trials.impact;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.agentos.rules.decision.Verdict;

/** A past decision as it is replayed: what it was about, what it said, and the facts it rests on. */
record PastContent(
        UUID decisionId,
        Optional<UUID> contentVersionId,
        Optional<UUID> contentId,
        Optional<UUID> missionId,
        Optional<String> reference,
        String channel,
        boolean published,
        Instant decidedAt,
        Verdict recorded,
        String factsJson) {}
