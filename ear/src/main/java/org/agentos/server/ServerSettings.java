package org.agentos.server;

import java.nio.file.Path;
import java.util.Map;

/**
 * What the boot class itself must know before the application reads its own configuration.
 *
 * @param address the address to listen on; loopback unless {@code AGENTOS_HTTP_ADDRESS} says otherwise
 * @param port TCP port, 1..65535
 * @param home folder for what the server unpacks and writes
 * @param jsonLogs whether log lines are JSON objects
 */
record ServerSettings(String address, int port, Path home, boolean jsonLogs) {

    static ServerSettings from(Map<String, String> environment) {
        return new ServerSettings(
                environment.getOrDefault("AGENTOS_HTTP_ADDRESS", "127.0.0.1"),
                port(environment.getOrDefault("AGENTOS_HTTP_PORT", "8000")),
                Path.of(environment.getOrDefault("AGENTOS_HOME", defaultHome())),
                "json".equalsIgnoreCase(environment.getOrDefault("AGENTOS_LOG_FORMAT", "text")));
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // falls through to the one message that says what is allowed
        }
        throw new IllegalArgumentException("AGENTOS_HTTP_PORT must be a number from 1 to 65535, not '" + text + "'");
    }

    private static String defaultHome() {
        return Path.of(System.getProperty("user.home"), ".agentos").toString();
    }
}
