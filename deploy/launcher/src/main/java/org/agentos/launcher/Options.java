package org.agentos.launcher;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The command line.
 *
 * @param home where data, logs and keys live
 * @param mode what to start
 * @param reset whether to empty {@code home} first
 * @param yes whether to do so without asking
 * @param ports the ports of all listeners
 */
record Options(Path home, Mode mode, boolean reset, boolean yes, Map<Port, Integer> ports) {

    static final String USAGE =
            """
            deploy/run [options]     builds what is not built, then runs the whole system

              --home DIR             data, logs and keys (default: $AGENTOS_HOME, else ~/.agentos)
              --services             everything but the server, to develop against
              --external             the server alone, against the hosts named by AGENTOS_* in the environment
              --reset                empties the home folder first, after asking; --yes: without asking
              --port N               the server's port (default 8000)
              --postgres-port N  --redis-port N  --keycloak-port N  --keycloak-management-port N  --vector-port N  --sandbox-port N
              --help
            """;

    /** What to start. */
    enum Mode {
        ALL,
        SERVICES,
        EXTERNAL
    }

    static Options parse(List<String> arguments, Map<String, String> environment) {
        Path home = usualHome(environment);
        Mode mode = Mode.ALL;
        boolean reset = false;
        boolean yes = false;
        Map<Port, Integer> ports = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            ports.put(port, port.from(environment));
        }
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--home" -> home = Path.of(value(option, rest));
                case "--services" -> mode = Mode.SERVICES;
                case "--external" -> mode = Mode.EXTERNAL;
                case "--reset" -> reset = true;
                case "--yes" -> yes = true;
                default -> {
                    Port port = Port.ofOption(option);
                    ports.put(port, Port.parse(option, value(option, rest)));
                }
            }
        }
        if (reset && mode == Mode.EXTERNAL) {
            throw new LaunchFailure(
                    "--reset empties the folder of the services that deploy/run starts itself; with --external"
                            + " it starts none. Leave one of the two out.");
        }
        return new Options(home.toAbsolutePath().normalize(), mode, reset, yes, Map.copyOf(ports));
    }

    private static Path usualHome(Map<String, String> environment) {
        String person = environment.getOrDefault("HOME", System.getProperty("user.home"));
        return Path.of(environment.getOrDefault(
                "AGENTOS_HOME", Path.of(person, ".agentos").toString()));
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new LaunchFailure(option + " needs a value.\n\n" + USAGE);
        }
        return rest.next();
    }
}
