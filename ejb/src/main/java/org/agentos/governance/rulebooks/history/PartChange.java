package org.agentos.governance.rulebooks.history;

import java.util.Optional;

/**
 * What an activation changed of one policy.
 *
 * @param before number of the version that was in force; empty when none was
 * @param after number of the version that came; empty when none did
 */
public record PartChange(String policyId, Optional<Integer> before, Optional<Integer> after) {}
