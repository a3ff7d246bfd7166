package org.agentos.processes.jbpm;

import java.util.Map;
import java.util.UUID;
import org.agentos.processes.instances.InstanceRef;
import org.agentos.processes.jbpm.definitions.Deployments;
import org.agentos.processes.model.Bindings;
import org.agentos.processes.store.InstanceStore;
import org.agentos.processes.store.Variables;
import org.jbpm.workflow.instance.WorkflowProcessInstance;
import org.kie.kogito.internal.process.runtime.KogitoNodeInstance;
import org.kie.kogito.internal.process.runtime.KogitoProcessInstance;
import org.kie.kogito.internal.process.workitem.KogitoWorkItem;

/** What a work item or an instance of jBPM is in our words. */
final class Items {
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

    String nodeId(KogitoWorkItem item) {
        return item.getNodeInstance().getNode().getUniqueId();
    }

    String nodeName(KogitoWorkItem item) {
        return nodeName(item.getNodeInstance());
    }

    /** The name that people gave the node, else its id. */
    static String nodeName(KogitoNodeInstance node) {
        String name = node.getNodeName();
        return name == null || name.isBlank() ? node.getNodeDefinitionId() : name;
    }

    Map<String, Object> variables(KogitoWorkItem item) {
        return Variables.checked(((WorkflowProcessInstance) item.getProcessInstance()).getVariables());
    }
}
