package org.agentos.web.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.agentos.governance.decisions.Decisions;

/** Explains a decision. */
@Dependent
class ExplainTool implements QuestionTool {

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
    public Record answer(UUID decision, JsonNode arguments) {
        return decisions.explanation(decision);
    }
}
