/** Hosts the process engine on the server's database and transactions: deploys what ships, works, fires timers, reports health. */
package org.agentos.orchestration.engine;
