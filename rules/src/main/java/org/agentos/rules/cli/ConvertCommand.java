package org.agentos.rules.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.drl.DrlNotation;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes rules in another notation. */
@Command(
        name = "convert",
        description = "Writes rules in another notation, to the standard output.",
        mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    /** Notations that hold all that a rule is. */
    enum Target {
        DRL,
        JSON
    }

    @Option(names = "--to", required = true, description = "drl or json.")
    private Target target;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of rules.")
    private List<String> files = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        RuleSet set = Notations.set(files.stream().map(Source::new).toList());
        spec.commandLine()
                .getOut()
                .println(
                        switch (target) {
                            case DRL -> DrlNotation.print(set);
                            case JSON -> GuidedNotation.print(set);
                        });
        return 0;
    }
}
