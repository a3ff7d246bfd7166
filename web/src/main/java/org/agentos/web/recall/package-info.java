/** What is public and in breach, and what is done about it, over HTTP. */
package org.agentos.web.recall;
