/** The one client of Redis. Everything that uses it goes on without it. */
package org.agentos.platform.redis;
