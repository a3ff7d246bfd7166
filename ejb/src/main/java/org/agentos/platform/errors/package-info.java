/** How the system says no: a problem (RFC 9457) as a value, and the exception that carries it out of a transaction. */
package org.agentos.platform.errors;
