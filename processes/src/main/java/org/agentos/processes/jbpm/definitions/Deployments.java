package org.agentos.processes.jbpm.definitions;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.agentos.processes.model.Bindings;
import org.agentos.processes.model.BindingsReader;
import org.agentos.processes.model.BpmnDocument;
import org.agentos.processes.model.ModelRefused;
import org.agentos.processes.normaliser.Normaliser;
import org.agentos.processes.store.DefinitionStore;
import org.jbpm.ruleflow.core.RuleFlowProcess;
import org.kie.kogito.Model;
import org.kie.kogito.process.Process;
import org.kie.kogito.process.Processes;
import org.kie.kogito.process.bpmn2.BpmnProcess;

/** Versions of models, read from the store when first needed; several versions of one process live side by side. */
public final class Deployments implements Processes {
    private final Map<String, Deployed> loaded = new ConcurrentHashMap<>();
    private final DefinitionStore definitions;
    private final BiFunction<RuleFlowProcess, Bindings, BpmnProcess> assembly;

    public Deployments(DefinitionStore definitions, BiFunction<RuleFlowProcess, Bindings, BpmnProcess> assembly) {
        this.definitions = definitions;
        this.assembly = assembly;
    }

    public Deployed get(String processId, int version) {
        return loaded.computeIfAbsent(processId + ":" + version, key -> load(processId, version));
    }

    public Deployed latest(String processId) {
        return definitions
                .latestVersion(processId)
                .map(version -> get(processId, version))
                .orElseThrow(() -> new IllegalStateException("The process " + processId + " is not deployed"));
    }

    private Deployed load(String processId, int version) {
        String xml = definitions
                .xml(processId, version)
                .orElseThrow(() ->
                        new IllegalStateException("Version " + version + " of " + processId + " is not deployed"));
        try {
            BpmnDocument document = BpmnDocument.parse(xml);
            Bindings bindings = BindingsReader.read(document, processId)
                    .orElseThrow(() -> new IllegalStateException("The stored model lacks " + processId));
            Normaliser.apply(document);
            RuleFlowProcess model = ModelReader.process(document.toXml(), processId);
            model.setVersion(Integer.toString(version));
            return new Deployed(assembly.apply(model, bindings), bindings, version);
        } catch (ModelRefused e) {
            throw new IllegalStateException("The stored model " + processId + " can't be read any more", e);
        }
    }

    @Override
    public Process<? extends Model> processById(String processId) {
        return latest(processId).process();
    }

    @Override
    public Collection<String> processIds() {
        return definitions.all().stream()
                .map(DefinitionStore.Stored::processId)
                .distinct()
                .toList();
    }
}
