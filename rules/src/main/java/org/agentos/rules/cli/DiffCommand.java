package org.agentos.rules.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.difference.Change;
import org.agentos.rules.rulebook.difference.Change.Effect;
import org.agentos.rules.rulebook.difference.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which decisions differ between two rulebooks, each with facts that show it. */
@Command(
        name = "diff",
        description =
                "Says of two rulebooks which decisions differ, with facts that both decide. What only reads differently is "
                        + "no difference. Exits with 0 only where it is shown that no decision differs.",
        mixinStandardHelpOptions = true,
        footer = {"", "The word shipped, in place of a file, stands for the rules that ship."})
final class DiffCommand implements Callable<Integer> {

    private static final String SHIPPED = "shipped";

    @Option(names = "--format", description = "text (the default) or json.")
    private Format format = Format.TEXT;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "A file of rules, or shipped.")
    private String before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "A file of rules, or shipped.")
    private String after;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws JsonProcessingException {
        Comparison comparison = Comparison.of(rulebook(before), rulebook(after));
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.println(Format.json(json(comparison)));
        } else {
            out.println(comparison.sentence());
            comparison.changes().forEach(change -> print(change, out));
        }
        return comparison.effect() == Effect.SAME ? 0 : 1;
    }

    private static Rulebook rulebook(String name) {
        return name.equals(SHIPPED) ? Rulebook.shipped() : Notations.rulebook(List.of(name));
    }

    private static void print(Change change, PrintWriter out) {
        out.println("- " + change.sentence());
        change.witness().ifPresent(witness -> {
            out.println("    before: " + told(witness.before()));
            out.println("    after:  " + told(witness.after()));
            out.println("    facts:  " + witness.before().factsJson());
        });
    }

    private static String told(DecisionOutcome outcome) {
        return outcome.verdict() + (outcome.reasons().isEmpty() ? "" : ". " + String.join(" ", outcome.reasons()));
    }

    private static ObjectNode json(Comparison comparison) throws JsonProcessingException {
        ObjectNode node = JsonLines.JSON
                .createObjectNode()
                .put("effect", comparison.effect().name())
                .put("sentence", comparison.sentence());
        ArrayNode changes = node.putArray("changes");
        for (Change change : comparison.changes()) {
            ObjectNode one = changes.addObject()
                    .put("subject", change.subject())
                    .put("kind", change.kind().name())
                    .put("effect", change.effect().name())
                    .put("sentence", change.sentence());
            if (change.witness().isPresent()) {
                ObjectNode witness = one.putObject("witness");
                witness.set(
                        "facts",
                        JsonLines.JSON.readTree(change.witness().get().before().factsJson()));
                outcome(witness.putObject("before"), change.witness().get().before());
                outcome(witness.putObject("after"), change.witness().get().after());
            }
        }
        return node;
    }

    private static void outcome(ObjectNode node, DecisionOutcome outcome) {
        node.put("verdict", outcome.verdict().name())
                .putPOJO("scores", outcome.scores())
                .putPOJO("rules", outcome.rules())
                .putPOJO("reasons", outcome.reasons());
    }
}
