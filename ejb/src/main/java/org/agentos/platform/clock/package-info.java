/** The time, injected, so that tests can fix it. */
package org.agentos.platform.clock;
