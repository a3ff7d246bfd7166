package org.agentos.platform.jobs;

/**
 * A job was asked for, cancelled, or ended: told within the transaction in which it happened.
 *
 * @param by who made it so: its owner, or who cancelled it
 */
public record JobMoved(JobView job, JobOwner by) {}
