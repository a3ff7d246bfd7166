package org.agentos.processes.model;

import java.util.List;

/** Names of BPMN 2.0 and of the dialects that it comes in. */
public final class Bpmn {
    public static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    public static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    public static final String FEEL = "http://www.omg.org/spec/FEEL/20140401";
    /** jBPM's own extension. */
    public static final String DROOLS = "http://www.jboss.org/drools";
    /** Ours: {@code work} on tasks, {@code roles} and {@code due} on user tasks. */
    public static final String AGENTOS = "https://agentos.org/bpmn";
    /** Camunda 7's extension. */
    public static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    /** Flowable's and Activiti's extension. */
    public static final List<String> OTHER_DIALECTS = List.of("http://flowable.org/bpmn", "http://activiti.org/bpmn");

    /** Tasks that a work handler or agent does. */
    public static final List<String> WORK_TASKS =
            List.of("task", "serviceTask", "sendTask", "businessRuleTask", "manualTask");

    public static final List<String> GATEWAYS =
            List.of("exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway", "complexGateway");

    public static final List<String> EVENTS =
            List.of("startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent");

    public static final List<String> SUB_PROCESSES = List.of("subProcess", "transaction", "adHocSubProcess");

    /** The one name of jBPM work items that handlers do; which work it is stays in the bindings. */
    public static final String WORK_ITEM = "Work";

    /** The work of sending a message to an instance that waits for it, or to a process that it starts. */
    public static final String MESSAGE_WORK = "message";

    /** The work of a script task: assignments in FEEL. */
    public static final String SCRIPT_WORK = "script";

    /** Under which own work finds its script and the name of its message among its input. */
    public static final String SCRIPT_INPUT = "$script";

    public static final String MESSAGE_INPUT = "$message";

    /** Work that the engine itself does. */
    public static final List<String> OWN_WORK = List.of(MESSAGE_WORK, SCRIPT_WORK);

    /** jBPM's name for work items of user tasks. */
    public static final String HUMAN_WORK_ITEM = "Human Task";

    /** Ends the id of every node that the normaliser adds, so that history leaves it out. */
    public static final String ADDED = "__added";

    private Bpmn() {}
}
