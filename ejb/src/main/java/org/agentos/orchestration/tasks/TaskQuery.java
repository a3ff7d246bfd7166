package org.agentos.orchestration.tasks;

import java.util.Optional;

/**
 * Which tasks to list.
 *
 * @param overdue only those whose time is up
 * @param limit 1..100
 */
public record TaskQuery(
        TaskScope scope,
        Optional<String> channel,
        Optional<TaskKind> kind,
        boolean overdue,
        Optional<String> cursor,
        int limit) {}
