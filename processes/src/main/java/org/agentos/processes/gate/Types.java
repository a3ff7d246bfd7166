package org.agentos.processes.gate;

import java.util.Set;
import java.util.regex.Pattern;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Element;

/** Types of variables: values like those of JSON, never classes of the server. Names that are no classes only document. */
final class Types implements Check {
    private static final String INSTEAD = "Use String, Number or Boolean.";
    private static final Pattern JAVA_CLASS = Pattern.compile("[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)+(\\[])*");
    private static final Set<String> ALLOWED = Set.of(
            "",
            "String",
            "Integer",
            "Long",
            "Float",
            "Double",
            "Number",
            "Boolean",
            "Object",
            "Date",
            "Instant",
            "java.lang.String",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.lang.Number",
            "java.lang.Boolean",
            "java.lang.Object",
            "java.math.BigDecimal",
            "java.util.Date",
            "java.time.Instant",
            "java.util.List",
            "java.util.Map",
            "string",
            "number",
            "boolean");

    @Override
    public void inspect(BpmnDocument model, Problems problems) {
        for (Element item : model.all("itemDefinition")) {
            String type = item.getAttribute("structureRef").trim();
            if (JAVA_CLASS.matcher(type).matches() && !ALLOWED.contains(type)) {
                problems.refuse(item, "type", "The class '" + type + "' is not allowed.", INSTEAD);
            }
        }
    }
}
