/** How things are named: ids that sort by the time they were made (UUID version 7, RFC 9562), and digests of bytes. */
package org.agentos.platform.ids;
