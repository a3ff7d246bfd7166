package org.agentos.processes.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** The entry point: one sub-command per question. */
@Command(
        name = "agentos-processes",
        description = "Judges BPMN models as the server does before it shows, edits or runs them.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = "agentos-processes 0.1.0",
        subcommands = CheckCommand.class,
        footer = {
            "",
            "Begin with:",
            "  agentos-processes check model.bpmn     is it accepted, can it be deployed",
            "  agentos-processes check --help         what the command reads and answers",
            "",
            "Exit codes: 0 every model is accepted; 1 one is not; 2 the call can't be carried",
            "out."
        })
public final class AgentosProcesses {

    private AgentosProcesses() {}

    public static void main(String[] args) {
        Logger.getLogger("org").setLevel(Level.SEVERE);
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /** Runs one call; both writers are flushed when it returns. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        int code = new CommandLine(new AgentosProcesses())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(AgentosProcesses::refuse)
                .execute(args);
        out.flush();
        err.flush();
        return code;
    }

    private static int refuse(Exception fault, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (fault instanceof CannotRun refusal) {
            command.getErr().println("agentos-processes: " + refusal.getMessage());
            return ExitCode.USAGE;
        }
        throw fault;
    }
}
