/** Which feeds market signals come from, and what was read from them last. */
package org.agentos.agents.ideation.feeds;
