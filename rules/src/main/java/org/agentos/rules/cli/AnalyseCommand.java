package org.agentos.rules.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.agentos.rules.facts.extraction.FactSetJson;
import org.agentos.rules.rulebook.analysis.Analysis;
import org.agentos.rules.rulebook.analysis.Remark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is odd about rules that are accepted, each remark with facts that show it. */
@Command(
        name = "analyse",
        description =
                "Says what is odd about rules: which never fire or always do, repeat or contradict others, gaps and "
                        + "overlaps of tables, thresholds out of reach, missing examples. Exits with 1 if there is something to say.",
        mixinStandardHelpOptions = true)
final class AnalyseCommand implements Callable<Integer> {

    @Option(names = "--format", description = "text (the default) or json.")
    private Format format = Format.TEXT;

    @Parameters(
            paramLabel = "FILE",
            description = "Files of rules that belong together; the rules that ship when there is none.")
    private List<String> files = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws JsonProcessingException {
        List<Remark> remarks = Analysis.of(Notations.rulebook(files).ruleSet());
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.println(Format.json(json(remarks)));
        } else {
            remarks.forEach(remark -> print(remark, out));
        }
        return remarks.isEmpty() ? 0 : 1;
    }

    private static void print(Remark remark, PrintWriter out) {
        out.println(remark.sentence() + " [" + remark.kind() + "]");
        remark.witness().ifPresent(facts -> out.println("    facts: " + FactSetJson.write(facts)));
    }

    private static ArrayNode json(List<Remark> remarks) throws JsonProcessingException {
        ArrayNode list = JsonLines.JSON.createArrayNode();
        for (Remark remark : remarks) {
            ObjectNode node = list.addObject().put("kind", remark.kind().name()).put("sentence", remark.sentence());
            remark.subjects().forEach(node.putArray("subjects")::add);
            if (remark.witness().isPresent()) {
                node.set(
                        "facts",
                        JsonLines.JSON.readTree(
                                FactSetJson.write(remark.witness().get())));
            }
        }
        return list;
    }
}
