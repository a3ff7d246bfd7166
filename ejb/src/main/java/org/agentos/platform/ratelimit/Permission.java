package org.agentos.platform.ratelimit;

/**
 * The answer of a limiter.
 *
 * @param bucket what was counted
 * @param granted whether the request may go on
 * @param limit requests per minute
 * @param remaining requests left now, 0..limit
 * @param resetSeconds seconds until there is room again, 0..60
 */
public record Permission(Bucket bucket, boolean granted, int limit, int remaining, int resetSeconds) {}
