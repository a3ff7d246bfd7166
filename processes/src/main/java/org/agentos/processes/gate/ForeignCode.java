package org.agentos.processes.gate;

import java.util.Locale;
import java.util.Set;
import org.agentos.processes.expression.ConditionRefused;
import org.agentos.processes.expression.Script;
import org.agentos.processes.model.Bpmn;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Element;

/** Code in a model: what jBPM would run is refused, what other engines would run is held. */
final class ForeignCode implements Check {
    private static final Set<String> RUN_BY_JBPM = Set.of("java", "mvel", "drools", "dialect/java", "dialect/mvel");
    private static final Set<String> ENTRY_EXIT = Set.of("onEntry-script", "onExit-script", "onentry-script");
    private static final Set<String> LISTENERS =
            Set.of("executionListener", "taskListener", "script", "connector", "class", "expression");

    @Override
    public void inspect(BpmnDocument model, Problems problems) {
        model.all("scriptTask").forEach(task -> script(task, problems));
        for (Element element : model.everything()) {
            if (!Bpmn.MODEL.equals(element.getNamespaceURI())) {
                extension(element, problems);
            }
            language(element, problems);
        }
        model.all("transformation")
                .forEach(code -> problems.unbound(
                        code,
                        "transformation",
                        "A data association transforms its data.",
                        "Let a step of its own do it."));
    }

    private static void script(Element task, Problems problems) {
        String format = task.getAttribute("scriptFormat").toLowerCase(Locale.ROOT);
        if (RUN_BY_JBPM.stream().anyMatch(format::contains) && !format.contains("javascript")) {
            problems.refuse(task, "script", "The task carries code in " + format + ".", "Use a work type instead.");
        } else {
            feel(task, problems);
        }
    }

    private static void feel(Element task, Problems problems) {
        String text = BpmnDocument.text(task, "script").orElse("");
        try {
            Script.parse(text);
        } catch (ConditionRefused e) {
            problems.unbound(
                    task,
                    "script",
                    "The script can't be read as FEEL: " + e.getMessage() + ".",
                    "Write one assignment a line, such as total = price * 2.");
        }
    }

    private static void extension(Element element, Problems problems) {
        String name = element.getLocalName();
        if (ENTRY_EXIT.contains(name)) {
            problems.refuse(element, "entry-exit-script", "Code runs when the node is entered or left.", "Remove it.");
        } else if (LISTENERS.contains(name)) {
            problems.unbound(
                    element,
                    "listener",
                    "<" + element.getNodeName() + "> of another engine is not run.",
                    "Remove it, or let a task of its own do it.");
        }
    }

    private static void language(Element element, Problems problems) {
        String language = element.getAttribute("language").toLowerCase(Locale.ROOT);
        boolean runs = language.endsWith("/java") || language.endsWith("/mvel") || language.endsWith("java.com/java");
        if (runs || "java".equals(language) || "mvel".equals(language)) {
            problems.refuse(
                    element, "expression-language", "An expression is code in " + language + ".", "Use FEEL instead.");
        }
    }
}
