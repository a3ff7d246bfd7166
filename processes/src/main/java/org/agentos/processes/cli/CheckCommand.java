package org.agentos.processes.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.agentos.processes.ShippedProcesses;
import org.agentos.processes.gate.BpmnGate;
import org.agentos.processes.gate.GateProblem;
import org.agentos.processes.gate.GateReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges models: accepted, deployable, and what stands in the way. */
@Command(
        name = "check",
        description =
                "Says of models whether they are accepted (safe to show and edit) and deployable (the engine can run "
                        + "them once people's roles and work types are bound), and lists everything that stands in the way.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "With --jsonl, a line on the standard input:  {\"id\", \"file\"}",
            "and a line out:",
            "  {\"id\", \"accept\": bool, \"deployable\": bool,",
            "   \"bind\": [{\"element\", \"code\", \"message\", \"suggestion\"}],",
            "   \"problems\": [{\"element\", \"code\", \"message\", \"suggestion\"}]}",
            "What has to be bound first stands in \"bind\", everything else in \"problems\"."
        })
final class CheckCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Option(names = "--jsonl", description = "Read and write one JSON object a line.")
    private boolean jsonLines;

    @Option(
            names = "--dir",
            paramLabel = "FOLDER",
            description = "The folder that files are read from; the current one when not given.")
    private Path folder = Path.of("");

    @Option(
            names = "--work-types",
            paramLabel = "TYPE",
            split = ",",
            description = "Types of work that the installation knows; those of the shipped models when not given.")
    private Set<String> workTypes = ShippedProcesses.workTypes();

    @Parameters(paramLabel = "FILE", description = "BPMN files.")
    private List<String> files = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    private boolean refused;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (jsonLines) {
            answerLines(out);
        } else if (files.isEmpty()) {
            throw new CannotRun("name a BPMN file, or use --jsonl");
        } else {
            files.forEach(file -> show(file, judge(file), out));
        }
        return refused && !jsonLines ? 1 : 0;
    }

    private GateReport judge(String file) {
        GateReport report = BpmnGate.of(workTypes).check(new ModelFolder(folder).read(file));
        refused |= !report.accepted();
        return report;
    }

    private void answerLines(PrintWriter out) {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    out.println(answer(line));
                    out.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode answer(String line) {
        ObjectNode answered = JSON.createObjectNode();
        try {
            JsonNode asked = JSON.readTree(line);
            answered.set("id", asked.path("id"));
            if (!asked.path("file").isTextual()) {
                return answered.put("error", "a line has an \"id\" and a \"file\"");
            }
            return answered.setAll(answer(judge(asked.path("file").textValue())));
        } catch (JsonProcessingException e) {
            return answered.put("error", "not JSON: " + e.getOriginalMessage());
        } catch (CannotRun e) {
            return answered.put("error", e.getMessage());
        }
    }

    private static ObjectNode answer(GateReport report) {
        ObjectNode answered = JSON.createObjectNode()
                .put("accept", report.accepted())
                .put("deployable", report.deployableOnceBound());
        ArrayNode bind = answered.putArray("bind");
        ArrayNode problems = answered.putArray("problems");
        report.problems().forEach(problem -> (problem.unbound() ? bind : problems).add(answer(problem)));
        return answered;
    }

    private static ObjectNode answer(GateProblem problem) {
        return JSON.createObjectNode()
                .put("element", problem.elementId())
                .put("code", problem.code())
                .put("message", problem.message())
                .put("suggestion", problem.suggestion());
    }

    private static void show(String file, GateReport report, PrintWriter out) {
        String standing = !report.accepted()
                ? "refused"
                : report.deployable()
                        ? "deployable"
                        : report.deployableOnceBound() ? "deployable once bound" : "accepted, not deployable";
        out.printf("%s: %s%n", file, standing);
        report.problems()
                .forEach(problem -> out.printf(
                        "  %s %s: %s %s [%s]%n",
                        problem.refused() ? "refuse" : problem.unbound() ? "bind  " : "mend  ",
                        problem.elementId().isEmpty() ? "model" : problem.elementId(),
                        problem.message(),
                        problem.suggestion(),
                        problem.code()));
    }
}
