/** Who is asking, and which roles they have. Tokens are verified by MicroProfile JWT; Keycloak knows the people. */
package org.agentos.identity;
