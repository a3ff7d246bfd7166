package org.agentos.processes.model;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** Names of a model's elements by their ids. */
record Names(Map<String, String> byId) {

    static Names of(BpmnDocument model) {
        Map<String, String> names = new HashMap<>();
        for (Element element : model.everything()) {
            String id = BpmnDocument.id(element);
            if (!id.isEmpty() && Bpmn.MODEL.equals(element.getNamespaceURI())) {
                names.putIfAbsent(id, element.getAttribute("name").trim());
            }
        }
        return new Names(names);
    }

    /** The variable that an id refers to: a property, a data input or output, a data object or a reference to one. */
    String variable(String id) {
        String name = byId.getOrDefault(id, "");
        return name.isEmpty() ? id : name;
    }
}
