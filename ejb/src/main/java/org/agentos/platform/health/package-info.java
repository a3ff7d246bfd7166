/** How the parts of the system are: each reports itself, readiness and the console show the same. */
package org.agentos.platform.health;
