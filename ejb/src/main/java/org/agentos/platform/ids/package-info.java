/** Ids that sort by the time they were made (UUID version 7, RFC 9562). */
package org.agentos.platform.ids;
