package org.agentos.processes.gate;

import org.agentos.processes.expression.Condition;
import org.agentos.processes.expression.ConditionRefused;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Element;

/** Conditions of flows must be in the FEEL subset. */
final class Conditions implements Check {
    @Override
    public void inspect(BpmnDocument model, Problems problems) {
        for (Element condition : model.all("conditionExpression")) {
            String text = condition.getTextContent().trim();
            if (!text.isEmpty()) {
                check(condition, text, problems);
            }
        }
        model.all("conditionalEventDefinition")
                .forEach(event -> problems.hold(
                        event,
                        "conditional-event",
                        "Conditional events are not supported.",
                        "Use a gateway or a signal."));
    }

    private static void check(Element condition, String text, Problems problems) {
        try {
            Condition.parse(text);
        } catch (ConditionRefused e) {
            problems.hold(
                    condition,
                    "condition",
                    "The condition can't be read at column " + e.column() + ": " + e.getMessage() + ".",
                    "Write it like: verdict = \"REVIEW\" and score >= 50");
        }
    }
}
