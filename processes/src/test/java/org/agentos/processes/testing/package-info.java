/** A real PostgreSQL, engines over it, and models written in a line. */
package org.agentos.processes.testing;
