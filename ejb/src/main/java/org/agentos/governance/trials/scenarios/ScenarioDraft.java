package org.agentos.governance.trials.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.platform.errors.FieldProblem;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Json;
import org.agentos.platform.json.Texts;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.scenario.Scenario;
import org.agentos.rules.scenario.ScenarioNotation;

/**
 * A scenario as somebody writes it.
 *
 * @param content what is decided, as in the notation of scenarios
 * @param expect what its decision must show, as in the notation of scenarios
 */
public record ScenarioDraft(String title, JsonNode content, Optional<Instant> at, JsonNode expect) {

    /** Characters of a scenario as JSON. */
    static final int LONGEST = 300_000;

    /** @throws Refusal 422 with every problem at its place */
    Scenario scenario(UUID id) {
        ObjectNode document = Json.mapper().createObjectNode();
        document.put("id", id.toString()).put("title", Texts.requireStorable(title, "/title"));
        document.set("content", content);
        at.ifPresent(moment -> document.put("at", moment.toString()));
        document.set("expect", expect);
        String json = Json.write(document);
        if (json.length() > LONGEST) {
            throw Refusal.of(
                    ProblemType.INVALID_BODY,
                    "A scenario has at most " + LONGEST + " characters as JSON. Shorten its text.");
        }
        return accepted(ScenarioNotation.readOne(json));
    }

    /** @throws Refusal 422 with every problem at its place */
    static <T> T accepted(Reading<T> reading) {
        if (!reading.problems().isEmpty()) {
            List<FieldProblem> errors = reading.problems().stream()
                    .map(problem -> new FieldProblem(
                            problem.pointer(),
                            problem.message()
                                    + problem.suggestion()
                                            .map(suggestion -> " " + suggestion)
                                            .orElse("")))
                    .toList();
            throw new Refusal(Problem.of(ProblemType.INVALID_BODY, "The scenario cannot be kept as it is.", errors));
        }
        return reading.orElseThrow();
    }
}
