package org.agentos.web.trials;

import java.util.Optional;
import java.util.UUID;
import org.agentos.web.governance.DecisionRequest;

/** What to decide without effect: a content that is sent along, or a version of our own. */
public record DryRunRequest(Optional<DecisionRequest> content, Optional<UUID> contentVersionId) {}
