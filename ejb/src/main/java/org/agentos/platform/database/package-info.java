/**
 * The data source of the application and its schema. The server works as a role that cannot alter tables; migrations run
 * first, as their owner.
 */
package org.agentos.platform.database;
