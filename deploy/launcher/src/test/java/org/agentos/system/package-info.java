/** The whole system as its users meet it: real PostgreSQL, Redis, Keycloak, vector server, sandbox and server, over HTTP. */
package org.agentos.system;
