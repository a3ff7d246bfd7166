package org.agentos.governance.trials.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A scenario on file.
 *
 * @param content what is decided, as in the notation of scenarios
 * @param at the moment that says which rules are in effect; that of the trial when empty
 * @param expect what its decision must show, as in the notation of scenarios
 * @param decisionId the past decision that it was made of
 * @param edition goes up with each change; its ETag
 */
public record ScenarioView(
        UUID id,
        String policyId,
        String title,
        JsonNode content,
        Optional<Instant> at,
        JsonNode expect,
        ScenarioOrigin origin,
        Optional<UUID> decisionId,
        int edition,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy) {}
