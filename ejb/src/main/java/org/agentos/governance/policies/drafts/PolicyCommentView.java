package org.agentos.governance.policies.drafts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody said about a version.
 *
 * @param edition that they spoke of
 * @param place in its text that they spoke of, in their own words or as problems name places
 */
public record PolicyCommentView(UUID id, int edition, Optional<String> place, String text, String by, Instant at) {}
