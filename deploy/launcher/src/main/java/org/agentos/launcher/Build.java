package org.agentos.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the build made and the launcher runs.
 *
 * @param server the folder with the server's jars
 * @param keycloak Keycloak's distribution
 */
public record Build(Path server, Path keycloak) {

    /** @param project the checkout */
    public static Build in(Path project) {
        Path keycloak = project.resolve("deploy/launcher/target/keycloak/keycloak.zip");
        require(keycloak);
        return new Build(serverIn(project), keycloak);
    }

    /** The folder with the server's jars alone. */
    static Path serverIn(Path project) {
        Path server = project.resolve("ear/target/server");
        require(server.resolve("agentos-server.jar"));
        return server;
    }

    private static void require(Path file) {
        if (!Files.exists(file)) {
            throw new LaunchFailure(file + " is missing. Build it: ./mvnw package -DskipTests");
        }
    }
}
