package org.agentos.web.trials;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.agentos.governance.trials.scenarios.ScenarioDraft;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/** A scenario as a client writes it. */
public record ScenarioRequest(String title, JsonNode content, Optional<Instant> at, JsonNode expect) {

    /** @throws Refusal with every part that is missing */
    ScenarioDraft draft() {
        Problem problem =
                Problem.of(ProblemType.INVALID_BODY, "A scenario has a title, a content and what is expected.");
        problem = title == null ? problem.at("/title", "Say in a sentence what it shows.") : problem;
        problem = isObject(content) ? problem : problem.at("/content", "Give the content that is decided.");
        problem = isObject(expect) ? problem : problem.at("/expect", "Say what its decision must show.");
        if (!problem.errors().isEmpty()) {
            throw new Refusal(problem);
        }
        return new ScenarioDraft(title, content, at, expect);
    }

    private static boolean isObject(JsonNode node) {
        return node != null && node.isObject();
    }
}
