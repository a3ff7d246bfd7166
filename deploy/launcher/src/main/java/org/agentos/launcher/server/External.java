package org.agentos.launcher.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.agentos.launcher.LaunchFailure;
import org.agentos.launcher.Progress;

/** {@code --external}: the server in the foreground, against hosts that the environment names. */
public final class External {

    private static final List<String> REQUIRED = List.of(
            "AGENTOS_DB_URL",
            "AGENTOS_DB_USER",
            "AGENTOS_DB_PASSWORD",
            "AGENTOS_DB_OWNER_PASSWORD",
            "AGENTOS_KEYCLOAK_URL",
            "AGENTOS_KEYCLOAK_CLIENT_SECRET",
            "AGENTOS_KEYSTORE",
            "AGENTOS_KEYSTORE_PASSWORD");

    private External() {}

    /** @return the server's exit code */
    public static int run(Path server, int port, Map<String, String> environment, Progress progress) {
        List<String> missing = REQUIRED.stream()
                .filter(key -> environment.getOrDefault(key, "").isBlank())
                .toList();
        if (!missing.isEmpty()) {
            throw new LaunchFailure(
                    "Set these in the environment (deploy/.env.example explains them): " + String.join(", ", missing));
        }
        progress.step("AgentOS: starting on port " + port + " against the hosts of the environment");
        try {
            ProcessBuilder builder = new ProcessBuilder(AgentOs.command(server, List.of(), environment)).inheritIO();
            builder.environment().put("AGENTOS_HTTP_PORT", Integer.toString(port));
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop"));
            return process.waitFor();
        } catch (IOException e) {
            throw new LaunchFailure("The server cannot be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
