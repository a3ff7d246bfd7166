package org.agentos.web.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.agentos.governance.decisions.Decisions;
import org.agentos.governance.decisions.Evaluated;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.keys.ApiKeyScope;
import org.agentos.platform.idempotency.Idempotency;
import org.agentos.platform.json.Json;
import org.agentos.web.governance.DecisionRequest;
import org.agentos.web.system.OpenApiDocument;

/** Decides a text, on record. */
@Dependent
class DecideTool implements Tool {

    @Inject
    Decisions decisions;

    @Inject
    Idempotency transactions;

    @Inject
    CurrentUser user;

    @Inject
    OpenApiDocument contract;

    @Override
    public String name() {
        return "decide";
    }

    @Override
    public String description() {
        return "Decides whether a text may be published: ALLOW, REVIEW (people must look) or BLOCK, with the rules that say so, the"
                + " evidence by code-point spans, and what to change. The decision is stored; its id is for the other tools.";
    }

    @Override
    public JsonNode arguments() {
        return contract.tree().at("/components/schemas/DecisionRequest");
    }

    @Override
    public ApiKeyScope scope() {
        return ApiKeyScope.DECIDE;
    }

    @Override
    public JsonNode call(JsonNode arguments) {
        Evaluated evaluated = decisions.evaluate(
                Arguments.as(DecisionRequest.class, arguments).content());
        return Json.tree(transactions.within(() -> decisions.give(evaluated, user.actor())));
    }
}
