/** How many requests a client may send in a minute: counted in Redis over all nodes, per node while Redis is away. */
package org.agentos.platform.ratelimit;
