/** The system's own endpoints: events, parts, who am I, the API's documentation, metrics. */
package org.agentos.web.system;
