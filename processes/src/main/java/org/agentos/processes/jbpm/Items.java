package org.agentos.processes.jbpm;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.agentos.processes.instances.InstanceRef;
import org.agentos.processes.jbpm.definitions.Deployments;
import org.agentos.processes.jbpm.definitions.Repeated;
import org.agentos.processes.model.Bindings;
import org.agentos.processes.store.InstanceStore;
import org.agentos.processes.store.Variables;
import org.jbpm.workflow.instance.WorkflowProcessInstance;
import org.kie.api.definition.process.Node;
import org.kie.kogito.internal.process.runtime.KogitoNodeInstance;
import org.kie.kogito.internal.process.runtime.KogitoProcessInstance;
import org.kie.kogito.internal.process.workitem.KogitoWorkItem;

/** What a work item or an instance of jBPM is in our words. */
final class Items {
    private static final String INNER = "_1";

    private final InstanceStore instances;
    private final Deployments deployments;

    Items(InstanceStore instances, Deployments deployments) {
        this.instances = instances;
        this.deployments = deployments;
    }

    InstanceRef instance(KogitoWorkItem item) {
        return instance(item.getProcessInstance());
    }

    InstanceRef instance(KogitoProcessInstance instance) {
        String root = instance.getRootProcessInstanceId();
        UUID id = UUID.fromString(instance.getStringId());
        UUID rootId = root == null || root.isBlank() ? id : UUID.fromString(root);
        return new InstanceRef(
                id, rootId, instance.getProcessId(), instance.getProcess().getVersion(), businessKey(instance, rootId));
    }

    private String businessKey(KogitoProcessInstance instance, UUID rootId) {
        String own = instance.getBusinessKey();
        return own != null
                ? own
                : instances.find(rootId).map(InstanceStore.Stored::businessKey).orElse("");
    }

    Bindings bindings(InstanceRef instance) {
        return deployments
                .get(instance.processId(), Integer.parseInt(instance.version()))
                .bindings();
    }

    /** The id that the model has; jBPM gives the inner node of a repeated activity an ending of its own. */
    String nodeId(KogitoWorkItem item) {
        Node node = item.getNodeInstance().getNode();
        String id = node.getUniqueId();
        return isHidden(node) && id.endsWith(INNER) ? id.substring(0, id.length() - INNER.length()) : id;
    }

    /** Whether jBPM made the node, or wrapped it in one that it made. */
    static boolean isHidden(Node node) {
        return Boolean.TRUE.equals(node.getMetaData().get("hidden"));
    }

    String nodeName(KogitoWorkItem item) {
        return nodeName(item.getNodeInstance());
    }

    /** The name that people gave the node, else its id. */
    static String nodeName(KogitoNodeInstance node) {
        String name = node.getNodeName();
        return name == null || name.isBlank() ? node.getNodeDefinitionId() : name;
    }

    /** What the item's node sees: the variables, the item of its repetition, and its own names for them. */
    Map<String, Object> variables(KogitoWorkItem item) {
        Map<String, Object> visible =
                new LinkedHashMap<>(((WorkflowProcessInstance) item.getProcessInstance()).getVariables());
        visible.putAll(Repeated.seenBy(item.getNodeInstance()));
        return Variables.checked(bindings(instance(item)).data(nodeId(item)).seen(visible));
    }
}
