package org.agentos.web.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.agentos.governance.decisions.hindsight.Hindsight;

/** Finds what would pass. */
@Dependent
class RemedyTool implements QuestionTool {

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
    public Record answer(UUID decision, JsonNode arguments) {
        return hindsight.remedy(decision);
    }
}
