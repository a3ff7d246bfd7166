package org.agentos.processes.normaliser;

import java.util.List;
import org.agentos.processes.model.BpmnDocument;

/** Changes a model in place until jBPM can read it. Steps depend on the ones before them. */
public final class Normaliser {
    private static final List<Step> STEPS = List.of(
            new DropForeignParts(),
            new DropDrawing(),
            new TypeItems(),
            new StartByMessage(),
            new SendMessages(),
            new JoinLinks(),
            new ReferenceEvents(),
            new NameWork(),
            new UnrollLoops(),
            new Repeat(),
            new CallElements(),
            new FillSubProcesses(),
            new EndImplicitly(),
            new ReceivePayloads(),
            new JoinFlows(),
            new BypassGateways(),
            new DirectGateways(),
            new SpellConditions(),
            new TimeEvents(),
            new OrderElements());

    private Normaliser() {}

    public static void apply(BpmnDocument model) {
        STEPS.forEach(step -> step.apply(model));
    }
}
