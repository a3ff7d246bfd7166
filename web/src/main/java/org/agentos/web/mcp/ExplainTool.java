package org.agentos.web.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.agentos.governance.decisions.Decisions;
import org.agentos.identity.keys.ApiKeyScope;
import org.agentos.platform.json.Json;

/** Explains a decision. */
@Dependent
class ExplainTool implements Tool {

    @Inject
    Decisions decisions;

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public String description() {
        return "Says in sentences why a decision came out as it did, on what evidence, what was not scanned, and what would pass.";
    }

    @Override
    public JsonNode arguments() {
        return Arguments.texts(Arguments.DECISION, "Id of the decision, from decide");
    }

    @Override
    public ApiKeyScope scope() {
        return ApiKeyScope.EXPLAIN;
    }

    @Override
    public JsonNode call(JsonNode arguments) {
        return Json.tree(decisions.explanation(Arguments.decision(arguments)));
    }
}
