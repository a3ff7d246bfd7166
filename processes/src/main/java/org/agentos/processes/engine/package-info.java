/**
 * The process engine: deploys models, starts and cancels instances, offers tasks to people and work to handlers.
 *
 * <p>Every step of an instance, its history and the caller's own rows commit in one transaction. Handlers are called outside
 * any transaction, at least once, under a lease and with an idempotency key; transitions happen exactly once.
 */
package org.agentos.processes.engine;
