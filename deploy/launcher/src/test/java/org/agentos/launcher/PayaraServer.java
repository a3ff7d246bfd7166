package org.agentos.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.agentos.launcher.process.Child;
import org.agentos.launcher.process.Orphans;

/**
 * Payara Server, the full one, with a fresh domain that is set up as README tells administrators to. It takes the place of the
 * server in the stack: its port, its settings.
 */
public final class PayaraServer implements AutoCloseable {

    private static final String DOMAIN = "agentos";
    private static final List<String> OTHER_PORTS = List.of(
            "http.ssl.port",
            "jms.port",
            "orb.listener.port",
            "orb.ssl.port",
            "orb.mutualauth.port",
            "domain.jmxPort",
            "osgi.shell.telnet.port",
            "java.debugger.port",
            "hazelcast.das.port",
            "hazelcast.start.port");

    private final Path installation;
    private final Path domains;
    private final int adminPort = TestStack.freePort();
    private final Map<String, String> settings;

    private PayaraServer(Path installation, Path domains, Map<String, String> settings) {
        this.installation = installation;
        this.domains = domains;
        this.settings = settings;
    }

    /** @param settings the server's, by the keys of {@code deploy/.env.example} */
    public static PayaraServer start(Map<String, String> settings) {
        Path target = TestStack.project().resolve("deploy/launcher/target/full-server");
        PayaraServer server = new PayaraServer(target.resolve("payara6"), target.resolve("domains"), settings);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop Payara Server"));
        server.createDomain();
        server.setUp();
        return server;
    }

    /** @throws AssertionError with the server's words when it refuses the archive */
    public void deploy(Path archive) {
        asadmin("deploy", "--name", DOMAIN, archive.toString());
    }

    @Override
    public void close() {
        Orphans.stop(
                "Payara Server",
                arguments -> arguments.contains("-Dcom.sun.aas.instanceRoot=" + domains.resolve(DOMAIN)),
                Child.Signal.TERM,
                new Progress(System.out));
    }

    private void createDomain() {
        close();
        try {
            TestStack.delete(domains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String properties = OTHER_PORTS.stream()
                .map(name -> name + "=" + TestStack.freePort())
                .collect(Collectors.joining(":"));
        asadmin(
                "create-domain",
                "--domaindir=" + domains,
                "--nopassword",
                "--adminport=" + adminPort,
                "--instanceport=" + settings.get("AGENTOS_HTTP_PORT"),
                "--domainproperties=" + properties,
                DOMAIN);
    }

    private void setUp() {
        Path commands = TestStack.project().resolve("deploy/payara-server.asadmin");
        asadmin("start-domain", "--domaindir=" + domains, "--prebootcommandfile=" + commands, DOMAIN);
        asadmin("multimode", "--file=" + commands);
        close();
        asadmin("start-domain", "--domaindir=" + domains, DOMAIN);
    }

    private void asadmin(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                installation.resolve("glassfish/lib/client/appserver-cli.jar").toString(),
                "--interactive=false",
                "--port=" + adminPort));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        builder.environment().putAll(settings);
        try {
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            // multimode goes on after a command that failed, and ends well
            if (process.waitFor() != 0 || said.contains("failed.")) {
                throw new AssertionError("asadmin " + String.join(" ", arguments) + ":\n" + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
