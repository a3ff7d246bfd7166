/**
 * What Prometheus scrapes. MicroProfile Metrics of the server prints timers in nanoseconds and histograms as quantiles that
 * cannot be summed over nodes; ours are cumulative buckets in seconds, registered with MicroProfile's registry where its form
 * is right (counters, gauges) and rendered here where it is not.
 */
package org.agentos.platform.metrics;
