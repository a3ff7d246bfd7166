/** The caller's transactions, which the engine joins; plain JDBC's where no container provides any. */
package org.agentos.processes.transactions;
