/** The engine's rows in PostgreSQL, over whatever connection and transaction the passed data source gives. */
package org.agentos.processes.store;
