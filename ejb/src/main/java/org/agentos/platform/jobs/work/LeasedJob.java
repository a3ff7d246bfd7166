package org.agentos.platform.jobs.work;

import java.util.UUID;
import org.agentos.platform.jobs.JobOwner;

/**
 * A job under the lease of this node.
 *
 * @param task JSON text, as it was asked for
 * @param attempt names the lease: one more at each
 */
public record LeasedJob(UUID id, String kind, JobOwner owner, String task, String node, int attempt) {}
