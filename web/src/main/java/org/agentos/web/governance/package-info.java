/** Decisions and the rulebook over HTTP. */
package org.agentos.web.governance;
