/** Reads RSS and Atom: other people's XML, so in bounds and without DOCTYPE. */
package org.agentos.agents.ideation.feed;
