package org.agentos.orchestration.processes;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.events.Outbox;
import org.agentos.platform.json.Texts;
import org.agentos.processes.ShippedProcesses;
import org.agentos.processes.engine.EngineRefusal;
import org.agentos.processes.engine.ProcessEngine;
import org.agentos.processes.gate.GateProblem;
import org.agentos.processes.instances.Definition;

/** Shows processes, judges models, and deploys them. */
@Stateless
public class Processes {

    @Inject
    ProcessEngine engine;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    public ProcessList list() {
        Map<String, List<Definition>> versions = engine.definitions().stream()
                .collect(Collectors.groupingBy(Definition::id, TreeMap::new, Collectors.toList()));
        Map<String, Long> running = engine.running();
        return new ProcessList(versions.entrySet().stream()
                .map(process -> item(process.getValue(), running.getOrDefault(process.getKey(), 0L)))
                .toList());
    }

    /**
     * The newest version of a process.
     *
     * @throws Refusal 404
     */
    public ProcessModel newest(String id) {
        return engine.newest(id)
                .map(this::model)
                .orElseThrow(() -> Refusal.notFound("There is no process " + id + "."));
    }

    /** @throws Refusal 404 */
    public ProcessModel version(String id, String version) {
        return engine.definition(id, version)
                .map(this::model)
                .orElseThrow(() -> Refusal.notFound("There is no version " + version + " of a process " + id + "."));
    }

    /** What would come of deploying a model. */
    public ModelJudgement check(String bpmn) {
        return ModelJudgement.of(engine.check(Texts.requireStorable(bpmn, "/bpmn")));
    }

    /**
     * Deploys every process of a model; one whose newest version has this text stays as it is.
     *
     * @throws Refusal 422 with every problem
     */
    public ProcessList deploy(String bpmn, Actor actor) {
        Texts.requireStorable(bpmn, "/bpmn");
        List<String> deployed = deployed(bpmn).stream().map(Definition::id).toList();
        List<ProcessItem> items = list().items().stream()
                .filter(item -> deployed.contains(item.id()))
                .toList();
        for (ProcessItem item : items) {
            audit.record(AuditEntry.of("process.deployed", actor)
                    .fact("process", item.id())
                    .fact("version", item.version())
                    .fact("digest", item.digest()));
            outbox.publish("process.deployed", item.id(), Map.of("processId", item.id(), "version", item.version()));
        }
        return new ProcessList(items);
    }

    private List<Definition> deployed(String bpmn) {
        try {
            return engine.deploy(bpmn);
        } catch (EngineRefusal refused) {
            throw refused(refused.problems());
        }
    }

    private static Refusal refused(List<GateProblem> problems) {
        Problem problem = Problem.of(ProblemType.INVALID_BODY, "The model can't be deployed.")
                .with("problems", problems.stream().map(ModelProblem::of).toList());
        for (GateProblem each : problems) {
            problem = problem.at(
                    "/bpmn",
                    (each.elementId().isEmpty() ? "" : each.elementId() + ": ") + each.message() + " "
                            + each.suggestion());
        }
        return new Refusal(problem);
    }

    private ProcessModel model(Definition definition) {
        String bpmn = engine.bpmnXml(definition.id(), definition.version())
                .orElseThrow(() -> new IllegalStateException("A definition without a model: " + definition.id()));
        return new ProcessModel(
                definition.id(),
                definition.name(),
                definition.version(),
                definition.digest(),
                definition.deployedAt(),
                bpmn);
    }

    /** The item of a process by its versions, oldest first. */
    private static ProcessItem item(List<Definition> versions, long running) {
        Definition newest = versions.get(versions.size() - 1);
        return new ProcessItem(
                newest.id(),
                newest.name(),
                newest.version(),
                newest.digest(),
                newest.deployedAt(),
                versions.size(),
                running,
                ShippedProcesses.IDS.contains(newest.id()));
    }
}
