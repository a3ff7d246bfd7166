/** How Java values become columns of PostgreSQL where EclipseLink does not know: applied to every entity of the unit. */
package org.agentos.platform.persistence;
