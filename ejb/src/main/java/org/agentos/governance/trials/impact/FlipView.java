package org.agentos.governance.trials.impact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.rules.decision.Verdict;

/**
 * A past decision that would be another under the candidate.
 *
 * @param contentVersionId our own content; empty for a client's
 * @param reference the client's id of its content
 * @param excerpt how its text begins
 * @param brand empty for content without one
 * @param market region of its audience; empty where it is not known
 * @param published whether it is published now
 * @param recorded the verdict that was given then
 * @param from the verdict under the rulebook in force
 * @param to the verdict under the candidate
 * @param whyBefore reasons under the rulebook in force, worst first
 * @param whyAfter reasons under the candidate, worst first
 */
public record FlipView(
        UUID id,
        UUID decisionId,
        Optional<UUID> contentVersionId,
        Optional<String> reference,
        String excerpt,
        String channel,
        String brand,
        String market,
        boolean published,
        Instant decidedAt,
        Verdict recorded,
        Verdict from,
        Verdict to,
        List<String> whyBefore,
        List<String> whyAfter) {}
