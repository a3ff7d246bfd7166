package org.agentos.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Map;

/** Every listener of the embedded stack, how its port is chosen, and what it is by default. All are on loopback. */
public enum Port {
    SERVER("--port", "AGENTOS_HTTP_PORT", 8000),
    POSTGRES("--postgres-port", "AGENTOS_POSTGRES_PORT", 15432),
    REDIS("--redis-port", "AGENTOS_REDIS_PORT", 16379),
    KEYCLOAK("--keycloak-port", "AGENTOS_KEYCLOAK_PORT", 18080),
    KEYCLOAK_MANAGEMENT("--keycloak-management-port", "AGENTOS_KEYCLOAK_MANAGEMENT_PORT", 18081),
    VECTOR("--vector-port", "AGENTOS_VECTOR_PORT", 15080),
    SANDBOX("--sandbox-port", "AGENTOS_SANDBOX_PORT", 13000);

    private static final int HIGHEST = 65535;

    private final String option;
    private final String key;
    private final int usual;

    Port(String option, String key, int usual) {
        this.option = option;
        this.key = key;
        this.usual = usual;
    }

    int from(Map<String, String> environment) {
        return environment.containsKey(key) ? parse(key, environment.get(key)) : usual;
    }

    static Port ofOption(String option) {
        return Arrays.stream(values())
                .filter(port -> port.option.equals(option))
                .findFirst()
                .orElseThrow(() -> new LaunchFailure("There is no option " + option + ".\n\n" + Options.USAGE));
    }

    static int parse(String name, String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= HIGHEST) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new LaunchFailure(name + " must be a number from 1 to " + HIGHEST + ", not '" + text + "'.", e);
        }
        throw new LaunchFailure(name + " must be a number from 1 to " + HIGHEST + ", not '" + text + "'.");
    }

    /** Fails with a sentence that says how to choose another when the port is taken. */
    void requireFree(int number) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
        } catch (IOException e) {
            throw new LaunchFailure(
                    "Port %d (%s) is taken%s. Choose another with %s N, or stop what holds it."
                            .formatted(
                                    number, name().toLowerCase(java.util.Locale.ROOT), PortHolder.of(number), option),
                    e);
        }
    }
}
