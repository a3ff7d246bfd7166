package org.agentos.governance.rulebooks.nodes;

import java.time.Instant;
import java.util.List;

/**
 * Which servers decide by the rulebook in force.
 *
 * @param partial whether a server that is alive does not hold it
 */
public record NodesView(String revision, Instant activatedAt, boolean partial, List<NodeView> nodes) {}
