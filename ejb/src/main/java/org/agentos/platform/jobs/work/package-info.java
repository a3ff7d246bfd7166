/**
 * How jobs are worked on: what a kind of work is, the lease under which a node does it, and the loop that looks for more.
 *
 * <p>A feature adds a kind of job by a bean of type {@link org.agentos.platform.jobs.work.JobWork}.
 */
package org.agentos.platform.jobs.work;
