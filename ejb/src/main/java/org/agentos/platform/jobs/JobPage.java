package org.agentos.platform.jobs;

import java.util.List;
import java.util.Optional;

/** Jobs, newest first. */
public record JobPage(List<JobView> items, Optional<String> nextCursor) {}
