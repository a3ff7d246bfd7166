/** Processes over HTTP. */
package org.agentos.web.processes;
