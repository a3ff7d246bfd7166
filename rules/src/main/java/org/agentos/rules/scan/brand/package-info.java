/** What the brand asks of a text, and what the channel and its links do. */
package org.agentos.rules.scan.brand;
