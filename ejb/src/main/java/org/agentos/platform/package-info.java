/** What every feature stands on: errors, configuration, outbox, outbound calls, limits, clock, keys, health, metrics. */
package org.agentos.platform;
