package org.agentos.governance.recall;

import java.util.List;
import java.util.Optional;

/** Recalls, newest first. */
public record RecallPage(List<RecallView> items, Optional<String> nextCursor) {}
