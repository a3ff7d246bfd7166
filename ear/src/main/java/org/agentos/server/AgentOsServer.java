package org.agentos.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Boots Payara Micro and hosts {@code agentos.ear}, which lies beside this jar.
 *
 * <p>Settings come from the environment ({@code deploy/.env.example} lists them). Exit codes: 0 stopped on request, 2 a
 * setting is wrong, 3 the archive could not be deployed, 4 the server could not start (a taken port, most of the time).
 */
public final class AgentOsServer {

    static final int WRONG_SETTING = 2;
    static final int DEPLOYMENT_FAILED = 3;
    static final int BOOT_FAILED = 4;

    private static final String APPLICATION = "agentos";
    private static final String CONFIG = "configs.config.server-config.";
    private static final String LISTENERS = CONFIG + "network-config.network-listeners.network-listener.";
    private static final String HTTP = CONFIG + "network-config.protocols.protocol.http-listener.http.";

    private AgentOsServer() {}

    public static void main(String[] args) throws Exception {
        long started = System.nanoTime();
        ServerSettings settings = settings();
        PayaraMicro.unpackJars();
        PayaraMicroRuntime runtime = boot(settings);
        deploy(runtime, archive());
        System.out.printf(
                "agentos: ready at http://%s:%d after %.1f s%n",
                settings.address(), settings.port(), (System.nanoTime() - started) / 1e9);
    }

    private static ServerSettings settings() {
        try {
            return ServerSettings.from(System.getenv());
        } catch (IllegalArgumentException e) {
            throw exit(WRONG_SETTING, e.getMessage());
        }
    }

    private static PayaraMicroRuntime boot(ServerSettings settings) throws IOException {
        PayaraMicroBoot micro = PayaraMicro.getInstance()
                .setLogPropertiesFile(logProperties(settings))
                .setPrintLogo(false)
                .setHttpPort(settings.port())
                .setNoCluster(true)
                .setPreBootHandler(commands -> configure(commands, settings))
                // the contract that the application serves at /openapi is its own file
                .setPostBootHandler(commands -> commands.run("set-openapi-configuration", "--enabled=false"));
        try {
            return micro.bootStrap();
        } catch (BootstrapException e) {
            throw exit(
                    BOOT_FAILED,
                    "the server could not start on " + settings.address() + ":" + settings.port()
                            + ". Is the port taken? Choose another with AGENTOS_HTTP_PORT. Cause: " + e.getMessage());
        }
    }

    private static void configure(AdminCommandRunner commands, ServerSettings settings) {
        Map<String, String> values = Map.ofEntries(
                Map.entry(LISTENERS + "http-listener.address", settings.address()),
                Map.entry(LISTENERS + "https-listener.address", settings.address()),
                Map.entry(CONFIG + "phone-home-runtime-configuration.enabled", "false"),
                // without this a cluster port opens on every address even with setNoCluster(true)
                Map.entry(CONFIG + "hazelcast-config-specific-configuration.enabled", "false"),
                Map.entry(HTTP + "compression", "on"),
                Map.entry(HTTP + "compression-min-size-bytes", "1024"),
                Map.entry(
                        HTTP + "compressable-mime-type",
                        "application/json,application/problem+json,text/plain,text/html,text/css,text/javascript,"
                                + "application/javascript,image/svg+xml,application/xml"),
                // /metrics is the application's own: the built-in page has timers in nanoseconds and no buckets
                Map.entry(CONFIG + "microprofile-metrics-configuration.endpoint", "metrics/payara"),
                Map.entry(HTTP + "xpowered-by", "false"),
                Map.entry(HTTP + "server-header", "false"));
        values.forEach((name, value) -> commands.run("set", name + "=" + value));
    }

    private static void deploy(PayaraMicroRuntime runtime, File archive) throws BootstrapException {
        boolean accepted = runtime.deploy(archive);
        List<String> deployed = new ArrayList<>(runtime.getDeployedApplicationNames());
        // deploy() answers true for an archive that failed: only the list of applications tells
        if (!accepted || !deployed.contains(APPLICATION)) {
            runtime.shutdown();
            throw exit(DEPLOYMENT_FAILED, "agentos.ear could not be deployed; the log above names the cause");
        }
    }

    private static File archive() throws URISyntaxException {
        Path jar = Path.of(AgentOsServer.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        File archive = jar.resolveSibling("agentos.ear").toFile();
        if (!archive.isFile()) {
            throw exit(WRONG_SETTING, archive + " is missing: build it with ./mvnw package");
        }
        return archive;
    }

    /** Payara reads its log settings from a file only. */
    private static File logProperties(ServerSettings settings) throws IOException {
        String resource = settings.jsonLogs() ? "logging-json.properties" : "logging-text.properties";
        Path file = settings.home().resolve("logging.properties");
        Files.createDirectories(settings.home());
        try (InputStream text = AgentOsServer.class.getResourceAsStream(resource)) {
            Files.copy(text, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file.toFile();
    }

    private static IllegalStateException exit(int code, String message) {
        System.err.println("agentos: " + message);
        System.exit(code);
        return new IllegalStateException(message);
    }
}
