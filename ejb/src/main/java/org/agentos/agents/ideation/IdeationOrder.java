package org.agentos.agents.ideation;

import org.agentos.agents.Commission;

/**
 * Ideas wanted.
 *
 * @param channel id of the catalogue
 */
public record IdeationOrder(Commission commission, String channel) {}
