package org.agentos.launcher.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agentos.launcher.Home;
import org.agentos.launcher.LaunchFailure;
import org.agentos.launcher.Progress;
import org.agentos.launcher.Secrets;
import org.agentos.launcher.Service;
import org.agentos.launcher.process.Child;
import org.agentos.launcher.process.Orphans;
import org.agentos.launcher.process.Readiness;

/** The Keycloak server of one home. */
public final class KeycloakServer implements Service {

    static final String ADMIN = "launcher-admin";

    /** Only the fast compiler: Keycloak starts often and works little here. */
    private static final String JVM = "-XX:TieredStopAtLevel=1";

    private final Home home;
    private final Secrets secrets;
    private final Path distribution;
    private final String databaseUrl;
    private final int port;
    private final int managementPort;
    private final Progress progress;
    private volatile Optional<Process> building = Optional.empty();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    public KeycloakServer(
            Home home,
            Secrets secrets,
            Path distribution,
            String databaseUrl,
            int port,
            int managementPort,
            Progress progress) {
        this.home = home;
        this.secrets = secrets;
        this.distribution = distribution;
        this.databaseUrl = databaseUrl;
        this.port = port;
        this.managementPort = managementPort;
        this.progress = progress;
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    /** Its script, and the JVM that the script starts: either may have been killed alone. */
    @Override
    public void reclaim() {
        Orphans.stop(
                name(),
                arguments -> arguments.contains(script()) || arguments.contains("-Dkc.home.dir=" + root() + "/bin/.."),
                Child.Signal.TERM,
                progress);
    }

    /** Unpacks and builds; needs no database, so it can go on beside its start. */
    public void prepare() {
        try {
            Path done = root().resolve(".unpacked");
            if (!Files.exists(done)) {
                progress.step("Keycloak: unpacking");
                Zip.unpack(distribution, root());
                Files.createFile(done);
            }
            build();
        } catch (IOException e) {
            throw new LaunchFailure("Keycloak cannot be unpacked: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("interrupted", e);
        }
    }

    /** Ends a build that is under way; it has children of its own. Nothing else: a server that runs is stopped by its watch. */
    public void stopBuilding() {
        building.ifPresent(build -> {
            build.descendants().forEach(ProcessHandle::destroy);
            build.destroy();
        });
    }

    @Override
    public Child launch() {
        return Child.start(new Child.Start(
                name(),
                List.of(
                        script(),
                        "start",
                        "--optimized",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--http-management-port=" + managementPort,
                        "--hostname=" + url(),
                        "--log-level=warn"),
                environment(),
                home.log("keycloak"),
                Child.Signal.TERM));
    }

    @Override
    public void awaitReady(Child child) {
        Readiness.await(child, Duration.ofSeconds(240), this::answers);
    }

    private void build() throws IOException, InterruptedException {
        Path done = root().resolve(".built");
        if (Files.exists(done)) {
            return;
        }
        progress.step("Keycloak: building it for PostgreSQL (once)");
        ProcessBuilder builder = new ProcessBuilder(
                        script(),
                        "build",
                        "--db=postgres",
                        "--health-enabled=true",
                        "--metrics-enabled=true",
                        "--cache=local",
                        "--features-disabled=kerberos")
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.log("keycloak").toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_APPEND", JVM);
        Process build = builder.start();
        building = Optional.of(build);
        int code = build.waitFor();
        building = Optional.empty();
        if (code != 0) {
            throw new LaunchFailure("Keycloak's build failed with exit code " + code + ". See " + home.log("keycloak"));
        }
        Files.createFile(done);
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx400m");
        environment.put("JAVA_OPTS_APPEND", JVM);
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin"));
        environment.put("KC_DB_URL", databaseUrl);
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", secrets.get("db.keycloak"));
        environment.put("KC_RUN_IN_CONTAINER", "false");
        return environment;
    }

    private boolean answers() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/realms/master"))
                .timeout(Duration.ofSeconds(3))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }

    private Path root() {
        return home.file("keycloak");
    }

    private String script() {
        return root().resolve("bin/kc.sh").toString();
    }
}
