package org.agentos.governance.policies.catalogue;

import java.util.Optional;

/**
 * Which policies to list.
 *
 * @param words that stand in id, title or owner, whatever their case
 * @param cursor {@code nextCursor} of the page before
 * @param limit 1..100
 */
public record PolicyQuery(Optional<PolicyState> state, Optional<String> words, Optional<String> cursor, int limit) {}
