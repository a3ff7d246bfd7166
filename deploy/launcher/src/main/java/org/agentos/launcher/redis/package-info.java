/** Redis from its Maven artifact, with an append-only file. */
package org.agentos.launcher.redis;
