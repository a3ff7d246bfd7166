package org.agentos.web.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.agentos.governance.decisions.hindsight.Hindsight;

/** Explains the silence of a rule. */
@Dependent
class WhyNotTool implements QuestionTool {

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
        return Arguments.texts(Arguments.DECISION, Arguments.OF_DECISION, RULE, "Id of the rule");
    }

    @Override
    public Record answer(UUID decision, JsonNode arguments) {
        return hindsight.whyNot(decision, Arguments.text(arguments, RULE));
    }
}
