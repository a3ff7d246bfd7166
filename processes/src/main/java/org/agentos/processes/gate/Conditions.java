package org.agentos.processes.gate;

import org.agentos.processes.expression.Condition;
import org.agentos.processes.expression.ConditionRefused;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Element;

/** Conditions of flows and loops must be in the FEEL subset. */
final class Conditions implements Check {
    @Override
    public void inspect(BpmnDocument model, Problems problems) {
        for (Element condition : model.all("conditionExpression", "completionCondition", "loopCondition")) {
            String text = condition.getTextContent().trim();
            if (!text.isEmpty()) {
                check(condition, text, problems);
            }
        }
        model.all("standardLoopCharacteristics").stream()
                .filter(loop -> BpmnDocument.text(loop, "loopCondition").isEmpty())
                .forEach(loop -> problems.unbound(
                        loop,
                        "loop-condition-missing",
                        "The loop does not say when it ends.",
                        "Write a FEEL condition for doing it again."));
    }

    private static void check(Element condition, String text, Problems problems) {
        try {
            Condition.parse(text);
        } catch (ConditionRefused e) {
            problems.unbound(
                    condition,
                    "condition",
                    "The condition can't be read at column " + e.column() + ": " + e.getMessage() + ".",
                    "Write it like: verdict = \"REVIEW\" and score >= 50");
        }
    }
}
