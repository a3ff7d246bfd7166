/** What runs and what waits for people, counted across all nodes when Prometheus asks. */
package org.agentos.orchestration.meters;
