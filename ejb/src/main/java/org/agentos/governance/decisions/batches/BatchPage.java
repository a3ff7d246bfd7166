package org.agentos.governance.decisions.batches;

import java.util.List;
import java.util.Optional;

/** Contents of a batch, in the order in which they were sent. */
public record BatchPage(List<BatchItem> items, Optional<String> nextCursor) {}
