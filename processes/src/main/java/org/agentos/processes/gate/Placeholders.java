package org.agentos.processes.gate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agentos.processes.model.Bpmn;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** jBPM evaluates whatever stands in a placeholder as MVEL: only a plain variable in the roles of a user task may. */
final class Placeholders implements Check {
    private static final Pattern PLACEHOLDER = Pattern.compile("#\\{([^}]*+)}?");
    private static final Pattern COLLECTION = Pattern.compile("[$#]\\{\\s*[A-Za-z_][A-Za-z0-9_]*\\s*}");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");

    @Override
    public void inspect(BpmnDocument model, Problems problems) {
        for (Element element : model.everything()) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Attr attribute = (Attr) attributes.item(i);
                if (!isCollection(attribute)) {
                    text(element, attribute.getValue(), isRoles(attribute), problems);
                }
            }
            text(element, ownText(element), false, problems);
        }
    }

    /** Camunda writes the variable that a multi-instance activity goes over as a placeholder; it is read by name. */
    private static boolean isCollection(Attr attribute) {
        return Bpmn.CAMUNDA.equals(attribute.getNamespaceURI())
                && "collection".equals(attribute.getLocalName())
                && COLLECTION.matcher(attribute.getValue().trim()).matches();
    }

    private static boolean isRoles(Attr attribute) {
        return Bpmn.AGENTOS.equals(attribute.getNamespaceURI()) && "roles".equals(attribute.getLocalName());
    }

    private static void text(Element element, String text, boolean roles, Problems problems) {
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            String inner = placeholder.group(1);
            if (!placeholder.group().endsWith("}") || !VARIABLE.matcher(inner).matches()) {
                problems.refuse(
                        element,
                        "placeholder",
                        "'" + shortened(placeholder.group()) + "' would be run as code.",
                        "Only #{variable} is allowed, in the roles of a user task.");
            } else if (!roles) {
                problems.unbound(
                        element,
                        "placeholder",
                        "'" + placeholder.group() + "' stands where no placeholder is read.",
                        "Write the value itself.");
            }
        }
        if (text.contains("${")) {
            problems.unbound(
                    element, "placeholder", "'${...}' is another engine's expression.", "Write a FEEL condition.");
        }
    }

    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "..." : text;
    }

    private static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return text.toString();
    }
}
