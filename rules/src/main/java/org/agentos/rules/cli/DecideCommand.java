package org.agentos.rules.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.concurrent.Callable;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Verdict;
import org.agentos.rules.scan.ContentScanner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Decides one content. */
@Command(
        name = "decide",
        description =
                "Decides a content: verdict, scores, the rules that fired and why. Exits with 1 unless it is ALLOW.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A content is a text file, or JSON such as",
            "  {\"text\": \"...\", \"channel\": \"mastodon\", \"region\": \"US\"}",
            "with the fields of a rule's example; its \"findings\" do not count, as the",
            "detectors look themselves."
        })
final class DecideCommand implements Callable<Integer> {

    @Mixin
    private ContentOptions content;

    @Mixin
    private RulesOption rules;

    @Option(names = "--format", description = "text (the default) or json.")
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws JsonProcessingException {
        try (DecisionEngine engine = DecisionEngine.of(rules.rulebook(), ContentScanner.standard())) {
            DecisionOutcome outcome = engine.decide(content.subject(), content.at());
            if (format == Format.JSON) {
                spec.commandLine().getOut().println(Format.json(outcome));
            } else {
                new OutcomeText(outcome).print(spec.commandLine().getOut());
            }
            return outcome.verdict() == Verdict.ALLOW ? 0 : 1;
        }
    }
}
