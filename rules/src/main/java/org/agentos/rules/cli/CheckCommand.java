package org.agentos.rules.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.RuleProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether rules are accepted, and everything that is wrong with them. */
@Command(
        name = "check",
        description =
                "Says of files of rules whether they are accepted, and lists every problem with its place. Exits with 1 "
                        + "if one is refused: good enough to gate a pull request.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Files end in .json (guided rules), .drl (restricted DRL), .csv and .xlsx",
            "(decision tables), .gdst (a guided table of Drools), .yml (a Vale check).",
            "With --jsonl, a line in:  {\"id\", \"notation\", \"text\", \"name\"?}",
            "(the text of a workbook is its bytes in Base64)",
            "and a line out:",
            "  {\"id\", \"accept\": bool, \"problems\": [{\"code\", \"message\", \"suggestion\"?,",
            "   \"line\", \"column\" | \"sheet\", \"cell\" | \"pointer\"}]}"
        })
final class CheckCommand implements Callable<Integer> {

    @Option(names = "--jsonl", description = "Read and write one JSON object a line.")
    private boolean jsonLines;

    @Option(names = "--format", description = "text (the default) or json.")
    private Format format = Format.TEXT;

    @Parameters(paramLabel = "FILE", description = "Files of rules; with --jsonl, of lines.")
    private List<String> files = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (jsonLines) {
            new JsonLines(CheckCommand::answer).run(files, out);
            return 0;
        }
        if (files.isEmpty()) {
            throw new CannotRun("name a file of rules, or use --jsonl");
        }
        boolean refused = false;
        for (String file : files) {
            List<RuleProblem> problems = Notations.read(new Source(file)).problems();
            refused |= !problems.isEmpty();
            print(file, problems, out);
        }
        return refused ? 1 : 0;
    }

    private void print(String file, List<RuleProblem> problems, PrintWriter out) {
        if (format == Format.JSON) {
            out.println(JsonLines.JSON.createObjectNode().put("file", file).setAll(answer(problems)));
        } else if (problems.isEmpty()) {
            out.println(file + ": accepted");
        } else {
            problems.forEach(problem -> out.println(file + ": " + ProblemText.of(problem)));
        }
    }

    private static ObjectNode answer(JsonNode asked) {
        if (!asked.path("text").isTextual()) {
            throw new IllegalArgumentException("a line has a \"notation\" and a \"text\"");
        }
        Notation notation = Notation.called(asked.path("notation").asText("guided"))
                .orElseThrow(() -> new IllegalArgumentException("a notation is guided, drl, csv, xlsx, gdst or vale"));
        String name = asked.path("name").asText("Imported.Check");
        return answer(notation.read(asked.path("text").textValue(), name).problems());
    }

    private static ObjectNode answer(List<RuleProblem> problems) {
        ObjectNode answered = JsonLines.JSON.createObjectNode().put("accept", problems.isEmpty());
        ArrayNode list = answered.putArray("problems");
        problems.forEach(problem -> list.add(shown(problem)));
        return answered;
    }

    private static ObjectNode shown(RuleProblem problem) {
        ObjectNode shown =
                JsonLines.JSON.createObjectNode().put("code", problem.code()).put("message", problem.message());
        problem.suggestion().ifPresent(meant -> shown.put("suggestion", meant));
        if (problem.place() instanceof Place.Position at) {
            return shown.put("line", at.line()).put("column", at.column());
        }
        if (problem.place() instanceof Place.Cell at) {
            return shown.put("sheet", at.sheet()).put("cell", at.cell());
        }
        return shown.put("pointer", problem.place().text());
    }
}
