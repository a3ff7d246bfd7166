/**
 * What Prometheus scrapes. MicroProfile Metrics of the server prints timers in nanoseconds and histograms as quantiles that
 * cannot be summed over nodes; ours are cumulative buckets in seconds, kept and rendered here.
 */
package org.agentos.platform.metrics;
