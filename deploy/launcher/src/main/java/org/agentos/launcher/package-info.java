/**
 * One command for the whole system: starts PostgreSQL, Redis, Keycloak, the vector server, the sandbox platform and the server,
 * all on loopback, all from the build's own dependencies, and stops them in order. Data stay in a folder of their own.
 */
package org.agentos.launcher;
