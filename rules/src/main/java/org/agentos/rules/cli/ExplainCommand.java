package org.agentos.rules.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.decision.explanation.Interpreter;
import org.agentos.rules.decision.explanation.Why;
import org.agentos.rules.decision.explanation.WhyNot;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.extraction.FactExtraction;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.scan.ContentScanner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says of rules why they fire on a content, or why not and by how much. */
@Command(
        name = "explain",
        description =
                "Says in words why rules fire on a content, and of rules that are named with --rule why they stay quiet.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private ContentOptions content;

    @Mixin
    private RulesOption rules;

    @Option(
            names = "--rule",
            paramLabel = "ID",
            description = "A rule to explain, fired or not; may be repeated. Those that fire when there is none.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--format", description = "text (the default) or json.")
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws JsonProcessingException {
        Rulebook rulebook = rules.rulebook();
        Interpreter interpreter = Interpreter.of(rulebook);
        Subject subject = content.subject();
        FactSet facts =
                FactExtraction.extract(subject, ContentScanner.standard().scan(subject), content.at());
        List<Object> answers = new ArrayList<>();
        for (Rule rule : ids.isEmpty() ? interpreter.fired(facts) : named(rulebook)) {
            interpreter.why(rule, facts).ifPresent(answers::add);
            interpreter.whyNot(rule, facts).ifPresent(answers::add);
        }
        print(answers, spec.commandLine().getOut());
        return 0;
    }

    private List<Rule> named(Rulebook rulebook) {
        return ids.stream()
                .map(id -> rulebook.rule(id).orElseThrow(() -> new CannotRun("there is no rule " + id)))
                .toList();
    }

    private void print(List<Object> answers, PrintWriter out) throws JsonProcessingException {
        if (format == Format.JSON) {
            out.println(Format.json(answers));
            return;
        }
        if (answers.isEmpty()) {
            out.println("No rule fires. Ask for one with --rule to see why it stays quiet.");
        }
        for (Object answer : answers) {
            if (answer instanceof Why why) {
                print(why, out);
            } else if (answer instanceof WhyNot whyNot) {
                print(whyNot, out);
            }
        }
    }

    private static void print(Why why, PrintWriter out) {
        out.printf("%s fires: %s%n", why.rule().ruleId(), why.rule().message());
        out.println("  " + why.condition());
        why.matched().forEach(matched -> out.println("  - " + matched.sentence()));
    }

    private static void print(WhyNot whyNot, PrintWriter out) {
        out.printf("%s does not fire: %s%n", whyNot.ruleId(), whyNot.title());
        whyNot.outOfScope().forEach(reason -> out.println("  " + reason));
        print(whyNot.condition(), "  ", out);
    }

    private static void print(WhyNot.Part part, String indent, PrintWriter out) {
        out.printf(
                "%s%s %s%s%n",
                indent,
                part.holds() ? "holds " : "fails ",
                part.sentence(),
                part.observed().isEmpty() ? "" : " (" + part.observed() + ")");
        part.parts().forEach(inner -> print(inner, indent + "  ", out));
    }
}
