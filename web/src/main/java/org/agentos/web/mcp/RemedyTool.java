package org.agentos.web.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.agentos.governance.decisions.hindsight.Hindsight;
import org.agentos.identity.keys.ApiKeyScope;
import org.agentos.platform.json.Json;

/** Finds what would pass. */
@Dependent
class RemedyTool implements Tool {

    @Inject
    Hindsight hindsight;

    @Override
    public String name() {
        return "remedy";
    }

    @Override
    public String description() {
        return "Finds the least edits after which the text of a decision would be decided better, and the text with them.";
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
        return Json.tree(hindsight.remedy(Arguments.decision(arguments)));
    }
}
