package org.agentos.processes.jbpm.definitions;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jbpm.bpmn2.xml.BPMNDISemanticModule;
import org.jbpm.bpmn2.xml.BPMNExtensionsSemanticModule;
import org.jbpm.bpmn2.xml.BPMNSemanticModule;
import org.jbpm.compiler.xml.XmlProcessReader;
import org.jbpm.compiler.xml.core.SemanticModules;
import org.jbpm.process.core.validation.ProcessValidationError;
import org.jbpm.ruleflow.core.RuleFlowProcess;
import org.jbpm.ruleflow.core.validation.RuleFlowProcessValidator;
import org.jbpm.workflow.core.node.ForEachNode;
import org.kie.api.definition.process.Process;
import org.xml.sax.SAXException;

/** Reads normalised BPMN with jBPM's reader and validator; nothing is compiled. */
public final class ModelReader {
    private ModelReader() {}

    /** What the reader or the validator complains of; empty when the engine can run the model. */
    public static List<String> problems(String normalised) {
        List<RuleFlowProcess> processes;
        try {
            processes = read(normalised);
        } catch (SAXException | IOException | RuntimeException e) {
            return List.of("The engine can't read the model: " + reason(e));
        }
        List<String> problems = new ArrayList<>();
        processes.forEach(process -> problems.addAll(validate(process)));
        return problems;
    }

    /** A process of a model that passed the gate. */
    static RuleFlowProcess process(String normalised, String processId) {
        try {
            return read(normalised).stream()
                    .filter(process -> process.getId().equals(processId))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The stored model lacks " + processId));
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("A stored model can't be read any more", e);
        }
    }

    private static List<RuleFlowProcess> read(String normalised) throws SAXException, IOException {
        SemanticModules modules = new SemanticModules();
        modules.addSemanticModule(new BPMNSemanticModule());
        modules.addSemanticModule(new BPMNExtensionsSemanticModule());
        modules.addSemanticModule(new BPMNDISemanticModule());
        List<Process> found =
                new XmlProcessReader(modules, ModelReader.class.getClassLoader()).read(new StringReader(normalised));
        List<RuleFlowProcess> processes = found == null
                ? List.of()
                : found.stream().map(RuleFlowProcess.class::cast).toList();
        processes.forEach(process -> process.getNodesRecursively().stream()
                .filter(ForEachNode.class::isInstance)
                .forEach(node -> ((ForEachNode) node).setCollectionExpression(Repeated.ITEMS)));
        return processes;
    }

    private static List<String> validate(RuleFlowProcess process) {
        try {
            return Arrays.stream(RuleFlowProcessValidator.getInstance().validateProcess(process))
                    .map(ProcessValidationError::getMessage)
                    .toList();
        } catch (RuntimeException e) {
            return List.of("The engine's validator fails on the model: " + reason(e));
        }
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
