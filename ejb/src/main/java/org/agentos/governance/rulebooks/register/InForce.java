package org.agentos.governance.rulebooks.register;

import java.time.Instant;
import java.util.UUID;

/**
 * What an activation put in force.
 *
 * @param seq place in the order of all activations; the greatest is in force
 * @param revision content hash of the rulebook, {@code sha256:} and 64 hex digits
 * @param by the name of who brought it into force
 */
public record InForce(UUID activation, long seq, String revision, Instant at, String by) {}
