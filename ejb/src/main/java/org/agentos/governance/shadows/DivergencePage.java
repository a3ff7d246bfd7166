package org.agentos.governance.shadows;

import java.util.List;
import java.util.Optional;

/** A page of divergences, the newest first. */
public record DivergencePage(List<DivergenceView> items, Optional<String> nextCursor) {}
