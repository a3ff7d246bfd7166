/** The time, injected, so that tests can fix it; and what a node does again and again as it passes. */
package org.agentos.platform.clock;
