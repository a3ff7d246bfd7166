package org.agentos.orchestration.tasks;

import java.util.List;
import java.util.Optional;

/** Tasks, most urgent first; {@code total} counts all pages. */
public record TaskPage(List<TaskItem> items, Optional<String> nextCursor, long total) {}
