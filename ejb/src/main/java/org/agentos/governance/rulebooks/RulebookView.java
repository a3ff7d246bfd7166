package org.agentos.governance.rulebooks;

import java.time.Instant;
import java.util.List;

/**
 * The rulebook in force.
 *
 * @param revision content hash, {@code sha256:} and 64 hex digits
 * @param activatedBy the name of who brought it into force
 */
public record RulebookView(
        String revision, Instant activatedAt, String activatedBy, Thresholds thresholds, List<RuleView> rules) {}
