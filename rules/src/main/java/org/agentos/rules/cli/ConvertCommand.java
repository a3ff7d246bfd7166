package org.agentos.rules.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.drl.DrlNotation;
import org.agentos.rules.rulebook.gdst.Converted;
import org.agentos.rules.rulebook.gdst.GdstNotation;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import org.agentos.rules.rulebook.table.CsvNotation;
import org.agentos.rules.rulebook.table.XlsxNotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes rules in another notation. */
@Command(
        name = "convert",
        description =
                "Writes rules in another notation. Tables hold only what stands in tables: word lists, thresholds and "
                        + "decision tables.",
        footer = {
            "",
            "With --partial, of a guided table of Drools (.gdst) comes along what can, and the rest is told line by line",
            "on the standard error; the rules may need completion before they are accepted."
        },
        mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    /** What is written. */
    enum Target {
        DRL,
        JSON,
        CSV,
        XLSX
    }

    @Option(names = "--to", required = true, description = "drl, json, csv or xlsx.")
    private Target target;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to; the standard output when not given.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--partial", description = "Write what comes along of a guided table of Drools, and tell the rest.")
    private boolean partial;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of rules.")
    private List<String> files = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        byte[] written = written(partial ? partially() : Notations.set(files));
        if (output.isPresent()) {
            save(output.get(), written);
        } else if (target == Target.XLSX) {
            throw new CannotRun("a workbook is no text: name a file with --output");
        } else {
            spec.commandLine().getOut().println(new String(written, StandardCharsets.UTF_8));
        }
        return 0;
    }

    private RuleSet partially() {
        RuleSet all = RuleSet.empty();
        for (String file : files) {
            Source source = new Source(file);
            if (Notation.of(source) != Notation.GDST) {
                throw new CannotRun(
                        "--partial is for guided tables of Drools, which end in .gdst; " + file + " is none");
            }
            Reading<Converted> reading = GdstNotation.convert(source.bytes());
            reading.problems().forEach(problem -> tell(file, problem));
            if (!(reading instanceof Reading.Accepted<Converted> accepted)) {
                throw new CannotRun(file + " holds no guided table");
            }
            accepted.value().lost().forEach(problem -> tell(file, problem));
            all = all.merge(accepted.value().set());
        }
        return all;
    }

    private void tell(String file, RuleProblem problem) {
        spec.commandLine().getErr().println(file + ": " + ProblemText.of(problem));
    }

    private byte[] written(RuleSet set) {
        try {
            return switch (target) {
                case DRL -> DrlNotation.print(set).getBytes(StandardCharsets.UTF_8);
                case JSON -> GuidedNotation.print(set).getBytes(StandardCharsets.UTF_8);
                case CSV -> CsvNotation.print(set).getBytes(StandardCharsets.UTF_8);
                case XLSX -> XlsxNotation.print(set);
            };
        } catch (IllegalArgumentException e) {
            throw new CannotRun(e.getMessage());
        }
    }

    private static void save(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new CannotRun("can't write " + file + ": " + e);
        }
    }
}
