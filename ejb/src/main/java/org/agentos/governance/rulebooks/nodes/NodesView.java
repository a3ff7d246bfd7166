package org.agentos.governance.rulebooks.nodes;

import java.time.Instant;
import java.util.List;

/**
 * Which servers decide by the rulebook in force.
 *
 * @param partial whether a server that is alive does not hold it 2 s after it came into force
 */
public record NodesView(String revision, Instant activatedAt, boolean partial, List<NodeView> nodes) {}
