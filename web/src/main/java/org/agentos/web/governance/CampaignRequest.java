package org.agentos.web.governance;

import java.time.Instant;
import java.util.Objects;
import org.agentos.platform.errors.Problem;
import org.agentos.rules.decision.Campaign;

/** The campaign that a client's content belongs to; without a begin or an end it has none. */
public record CampaignRequest(String id, String name, Instant starts, Instant ends) {

    Problem check(Problem before) {
        Problem problem = id == null || id.isBlank()
                ? before.at("/campaign/id", "Name the campaign by its id.")
                : DecisionRequest.limit(before, "/campaign/id", id, 100);
        problem = DecisionRequest.limit(problem, "/campaign/name", name, 200);
        return starts != null && ends != null && ends.isBefore(starts)
                ? problem.at("/campaign/ends", "It ends before it starts.")
                : problem;
    }

    /** Of one that was checked. */
    Campaign campaign() {
        return new Campaign(
                id,
                Objects.requireNonNullElse(name, id),
                Objects.requireNonNullElse(starts, Campaign.ALWAYS),
                Objects.requireNonNullElse(ends, Campaign.NEVER));
    }
}
