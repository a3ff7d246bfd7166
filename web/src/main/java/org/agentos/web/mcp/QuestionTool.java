package org.agentos.web.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.agentos.identity.keys.ApiKeyScope;
import org.agentos.platform.json.Json;

/** A question about a decision that was given. */
interface QuestionTool extends Tool {

    @Override
    default JsonNode arguments() {
        return Arguments.texts(Arguments.DECISION, Arguments.OF_DECISION);
    }

    @Override
    default ApiKeyScope scope() {
        return ApiKeyScope.EXPLAIN;
    }

    @Override
    default JsonNode call(JsonNode arguments) {
        return Json.tree(answer(Arguments.decision(arguments), arguments));
    }

    /** @param arguments whatever the question asks beside the decision */
    Record answer(UUID decision, JsonNode arguments);
}
