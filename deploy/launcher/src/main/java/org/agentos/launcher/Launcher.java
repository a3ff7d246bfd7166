package org.agentos.launcher;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import org.agentos.launcher.server.External;

/** The program behind {@code deploy/run}. Exit codes: 0 stopped on request, 1 it could not start or go on. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        Progress progress = new Progress(System.out);
        if (List.of(arguments).contains("--help")) {
            progress.plain(Options.USAGE);
            return;
        }
        try {
            Options options = Options.parse(List.of(arguments), System.getenv());
            Path project = Path.of(System.getProperty("agentos.project", "."));
            if (options.mode() == Options.Mode.EXTERNAL) {
                int port = options.ports().get(Port.SERVER);
                Port.SERVER.requireFree(port);
                System.exit(External.run(Build.serverIn(project), port, System.getenv(), progress));
            }
            run(options, Build.in(project), progress);
        } catch (LaunchFailure e) {
            System.err.println("\n" + e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Options options, Build build, Progress progress) {
        if (options.reset()) {
            reset(options, progress);
        }
        progress.step("home " + options.home());
        Stack stack = new Stack(options, build, System.getenv(), progress);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        try {
            stack.start();
        } catch (LaunchFailure e) {
            if (stack.isStopping()) {
                return;
            }
            throw e;
        }
        welcome(options, stack, progress);
        try {
            String trouble = stack.awaitTrouble();
            throw new LaunchFailure(trouble);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void reset(Options options, Progress progress) {
        if (!Files.isDirectory(options.home())) {
            return;
        }
        if (!options.yes() && !confirmed(options.home(), System.in)) {
            throw new LaunchFailure("Nothing was deleted.");
        }
        new Home(options.home()).empty();
        progress.step("emptied " + options.home());
    }

    /** Only a whole yes is one; the end of the input is a no. */
    static boolean confirmed(Path home, InputStream answers) {
        System.out.printf("Delete all data, keys and logs in %s? Type yes: ", home);
        System.out.flush();
        Scanner input = new Scanner(answers, StandardCharsets.UTF_8);
        return input.hasNextLine() && input.nextLine().strip().equalsIgnoreCase("yes");
    }

    private static void welcome(Options options, Stack stack, Progress progress) {
        Settings settings = stack.settings();
        if (options.mode() == Options.Mode.SERVICES) {
            progress.step("services are ready; settings in " + options.home().resolve("agentos.env"));
        } else {
            progress.step("AgentOS is ready: " + settings.serverUrl());
            progress.plain("\n  Console            " + settings.serverUrl());
            progress.plain("  API documentation  " + settings.serverUrl() + "/docs");
        }
        progress.plain("  Sandbox platform   " + settings.sandboxUrl());
        progress.plain("\n  %-20s %-22s %s".formatted("demo user", "password", "roles"));
        for (DemoUser user : DemoUser.ALL) {
            progress.plain("  %-20s %-22s %s"
                    .formatted(user.username(), stack.secrets().get(user.secret()), String.join(", ", user.roles())));
        }
        progress.plain("  %-20s %-22s %s"
                .formatted(
                        "agentos-client",
                        stack.secrets().get("client.agentos-client"),
                        "api-client (client credentials)"));
        progress.plain("\n  Ctrl-C stops everything; data stay in " + options.home() + "\n");
    }
}
