package org.agentos.processes.jbpm.definitions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jbpm.workflow.core.node.SubProcessFactory;
import org.jbpm.workflow.instance.WorkflowProcessInstance;
import org.kie.api.runtime.process.ProcessContext;
import org.kie.kogito.process.ProcessInstance;
import org.kie.kogito.process.bpmn2.BpmnProcess;
import org.kie.kogito.process.bpmn2.BpmnVariables;

/** A call activity: the called process sees all variables of its caller, and gives all of its own back. */
public final class CalledProcess implements SubProcessFactory<BpmnVariables> {
    private final Supplier<BpmnProcess> process;

    /** Makes the call of a process by its id; the newest version at the time of the call is taken. */
    public interface Factory {
        CalledProcess calling(String processId);
    }

    public CalledProcess(Supplier<BpmnProcess> process) {
        this.process = process;
    }

    @Override
    public BpmnVariables bind(ProcessContext context) {
        Map<String, Object> visible = new LinkedHashMap<>(caller(context).getVariables());
        visible.putAll(Repeated.seenBy(context.getNodeInstance()));
        return BpmnVariables.create(visible);
    }

    @Override
    public ProcessInstance<BpmnVariables> createInstance(BpmnVariables variables) {
        return process.get().createInstance(variables);
    }

    @Override
    public void unbind(ProcessContext context, BpmnVariables variables) {
        WorkflowProcessInstance caller = caller(context);
        for (Map.Entry<String, Object> variable : variables.toMap().entrySet()) {
            caller.setVariable(variable.getKey(), variable.getValue());
        }
    }

    private static WorkflowProcessInstance caller(ProcessContext context) {
        return (WorkflowProcessInstance) context.getProcessInstance();
    }
}
