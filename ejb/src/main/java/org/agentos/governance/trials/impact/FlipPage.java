package org.agentos.governance.trials.impact;

import java.util.List;
import java.util.Optional;

/** Flips in the order in which they were found: those of published content first. */
public record FlipPage(List<FlipView> items, Optional<String> nextCursor) {}
