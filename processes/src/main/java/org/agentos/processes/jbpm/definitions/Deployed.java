package org.agentos.processes.jbpm.definitions;

import org.agentos.processes.model.Bindings;
import org.kie.kogito.process.bpmn2.BpmnProcess;

/** One version of a model, ready to run. */
public record Deployed(BpmnProcess process, Bindings bindings, int version) {}
