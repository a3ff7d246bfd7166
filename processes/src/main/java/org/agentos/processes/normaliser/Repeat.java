package org.agentos.processes.normaliser;

import java.util.List;
import org.agentos.processes.model.Bpmn;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Element;

/**
 * Leaves of a repeated activity what makes jBPM repeat it. Over what, how it ends and what it gathers stays in the bindings: jBPM
 * would read all of that as code.
 */
final class Repeat implements Step {
    @Override
    public void apply(BpmnDocument model) {
        for (Element loop : model.all("multiInstanceLoopCharacteristics")) {
            Element activity = (Element) loop.getParentNode();
            String input = BpmnDocument.id(activity) + "_items" + Bpmn.ADDED;
            for (Element part : BpmnDocument.children(loop)) {
                BpmnDocument.remove(part);
            }
            Element reference = model.create("loopDataInputRef");
            reference.setTextContent(input);
            loop.appendChild(reference);
            loop.appendChild(data(model, "inputDataItem", BpmnDocument.id(activity) + "_item" + Bpmn.ADDED));
            specify(model, activity, input);
        }
    }

    private static void specify(BpmnDocument model, Element activity, String input) {
        Element specification = model.create("ioSpecification");
        specification.appendChild(data(model, "dataInput", input));
        Element inputs = model.create("inputSet");
        Element reference = model.create("dataInputRefs");
        reference.setTextContent(input);
        inputs.appendChild(reference);
        List.of(inputs, model.create("outputSet")).forEach(specification::appendChild);
        activity.insertBefore(specification, activity.getFirstChild());
    }

    private static Element data(BpmnDocument model, String name, String id) {
        Element data = model.create(name);
        data.setAttribute("id", id);
        data.setAttribute("name", id);
        data.setAttribute("itemSubjectRef", TypeItems.ANY);
        return data;
    }
}
