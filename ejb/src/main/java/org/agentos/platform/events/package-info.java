/** Events: an outbox that commits with what it tells of, a relay that orders and fans out, a feed for subscribers. */
package org.agentos.platform.events;
