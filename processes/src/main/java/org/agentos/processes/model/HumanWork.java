package org.agentos.processes.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A user task as modelled.
 *
 * @param roles names of roles, each possibly with {@code #{variable}} in it, resolved when the task is created
 * @param due time after creation at which the task is overdue
 */
public record HumanWork(String name, List<String> roles, Optional<Duration> due) {}
