package org.agentos.processes.normaliser;

import java.util.Set;
import javax.xml.XMLConstants;
import org.agentos.processes.model.Bpmn;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Removes extensions of vendors and what only documents a model: nothing of it may reach the engine. */
final class DropForeignParts implements Step {
    private static final Set<String> KEPT = Set.of(Bpmn.XSI, XMLConstants.XMLNS_ATTRIBUTE_NS_URI, Bpmn.MODEL);

    @Override
    public void apply(BpmnDocument model) {
        model.all(
                        "extensionElements",
                        "import",
                        "relationship",
                        "documentation",
                        "ioSpecification",
                        "dataInputAssociation",
                        "dataOutputAssociation",
                        "dataInput",
                        "dataOutput",
                        "inputSet",
                        "outputSet",
                        "potentialOwner",
                        "performer",
                        "humanPerformer",
                        "resourceRole",
                        "monitoring",
                        "auditing",
                        "interface",
                        "operationRef",
                        "correlationProperty",
                        "correlationSubscription",
                        "conversation",
                        "choreography",
                        "globalTask",
                        "globalUserTask",
                        "globalScriptTask",
                        "globalManualTask",
                        "globalBusinessRuleTask",
                        "partnerRole",
                        "partnerEntity",
                        "resource",
                        "endPoint",
                        "collaboration")
                .forEach(BpmnDocument::remove);
        model.everything().forEach(DropForeignParts::dropForeignAttributes);
    }

    private static void dropForeignAttributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = attributes.getLength() - 1; i >= 0; i--) {
            Attr attribute = (Attr) attributes.item(i);
            String namespace = attribute.getNamespaceURI();
            if (namespace != null && !KEPT.contains(namespace)) {
                element.removeAttributeNode(attribute);
            }
        }
    }
}
