package org.agentos.web.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.agentos.governance.decisions.hindsight.Hindsight;
import org.agentos.identity.keys.ApiKeyScope;
import org.agentos.platform.json.Json;

/** Explains the silence of a rule. */
@Dependent
class WhyNotTool implements Tool {

    private static final String RULE = "ruleId";

    @Inject
    Hindsight hindsight;

    @Override
    public String name() {
        return "why_not";
    }

    @Override
    public String description() {
        return "Says why a rule did not fire in a decision: each part of its condition, and what there was instead.";
    }

    @Override
    public JsonNode arguments() {
        return Arguments.texts(Arguments.DECISION, "Id of the decision, from decide", RULE, "Id of the rule");
    }

    @Override
    public ApiKeyScope scope() {
        return ApiKeyScope.EXPLAIN;
    }

    @Override
    public JsonNode call(JsonNode arguments) {
        return Json.tree(hindsight.whyNot(Arguments.decision(arguments), Arguments.text(arguments, RULE)));
    }
}
