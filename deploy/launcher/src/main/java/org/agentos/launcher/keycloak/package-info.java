/** Keycloak from its Maven artifact, on the stack's PostgreSQL, and the realm: made once, changed in versioned steps. */
package org.agentos.launcher.keycloak;
