package org.agentos.rules.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** The entry point: one sub-command per question. */
@Command(
        name = "agentos-rules",
        description = "Checks, tests and explains rules for content, and scans and decides content, without a server.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = "agentos-rules 0.1.0",
        subcommands = {
            CheckCommand.class,
            AnalyseCommand.class,
            TestCommand.class,
            DecideCommand.class,
            ExplainCommand.class,
            ScanCommand.class,
            StyleCommand.class,
            ConvertCommand.class,
            DiffCommand.class
        },
        footer = {
            "",
            "Begin with:",
            "  agentos-rules check my-rules.drl  is it accepted, and what is wrong with it",
            "  agentos-rules decide post.txt     decide a text by the rules that ship",
            "  agentos-rules explain post.txt    why it is decided so, and why rules stay quiet",
            "  agentos-rules test cases.json     run the examples of rules, and scenarios",
            "  agentos-rules analyse my-rules.drl  do they repeat or contradict each other",
            "  agentos-rules diff old.drl new.drl  which decisions differ, and for what content",
            "  agentos-rules COMMAND --help      what a command reads, writes and answers",
            "",
            "Exit codes: 0 all is well; 1 something was found (a refused rule, a failed",
            "example, a decision other than ALLOW); 2 the call can't be carried out."
        })
public final class AgentosRules {

    private AgentosRules() {}

    public static void main(String[] args) {
        Logger.getLogger("org").setLevel(Level.SEVERE);
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /** Runs one call; both writers are flushed when it returns. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        int code = new CommandLine(new AgentosRules())
                .setOut(out)
                .setErr(err)
                .registerConverter(Source.class, Source::new)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(AgentosRules::refuse)
                .execute(args);
        out.flush();
        err.flush();
        return code;
    }

    private static int refuse(Exception fault, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (fault instanceof CannotRun refusal) {
            command.getErr().println("agentos-rules: " + refusal.getMessage());
            return ExitCode.USAGE;
        }
        throw fault;
    }
}
