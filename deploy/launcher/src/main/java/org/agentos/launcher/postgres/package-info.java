/** PostgreSQL 17 from its Maven artifact, durable (fsync on), with the roles and databases that the system needs. */
package org.agentos.launcher.postgres;
