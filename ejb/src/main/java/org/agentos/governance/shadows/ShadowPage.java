package org.agentos.governance.shadows;

import java.util.List;
import java.util.Optional;

/** A page of shadows, the newest first. */
public record ShadowPage(List<ShadowView> items, Optional<String> nextCursor) {}
