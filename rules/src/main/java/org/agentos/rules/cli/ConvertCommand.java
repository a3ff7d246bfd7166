package org.agentos.rules.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.drl.DrlNotation;
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

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of rules.")
    private List<String> files = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        byte[] written = written(Notations.set(files));
        if (output.isPresent()) {
            save(output.get(), written);
        } else if (target == Target.XLSX) {
            throw new CannotRun("a workbook is no text: name a file with --output");
        } else {
            spec.commandLine().getOut().println(new String(written, StandardCharsets.UTF_8));
        }
        return 0;
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
