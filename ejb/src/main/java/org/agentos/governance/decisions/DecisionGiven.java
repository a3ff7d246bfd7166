package org.agentos.governance.decisions;

import java.time.Instant;
import java.util.UUID;

/**
 * A decision was stored. Told within its transaction; whoever observes after success is told of decisions that were given.
 *
 * @param ours whether it is about a content of ours, whose disclosures are looked after
 * @param factsJson the canonical fact set, exemptions included
 */
public record DecisionGiven(
        UUID decisionId, boolean ours, String channel, String revision, Instant at, String factsJson) {}
