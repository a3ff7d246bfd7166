package org.agentos.governance.rulebooks.history;

import java.util.List;
import java.util.Optional;

/** A page of activations, the newest first. */
public record RulebookRecordPage(List<RulebookRecord> items, Optional<String> nextCursor) {}
