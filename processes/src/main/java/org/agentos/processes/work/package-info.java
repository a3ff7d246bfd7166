/** Work of handlers: called outside any transaction, at least once, and stored in the transaction that moves the instance on. */
package org.agentos.processes.work;
