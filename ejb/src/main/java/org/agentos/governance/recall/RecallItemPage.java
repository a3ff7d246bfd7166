package org.agentos.governance.recall;

import java.util.List;
import java.util.Optional;

/** Posts in breach, in the order in which they were found. */
public record RecallItemPage(List<RecallItemView> items, Optional<String> nextCursor) {}
