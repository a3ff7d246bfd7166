package org.agentos.launcher.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.agentos.launcher.Home;
import org.agentos.launcher.Progress;
import org.agentos.launcher.Service;
import org.agentos.launcher.process.Child;
import org.agentos.launcher.process.Orphans;
import org.agentos.launcher.process.Readiness;

/** Starts the server and waits until it says that it is ready. */
public final class AgentOs implements Service {

    /** Room from the beginning: growing heap and metaspace step by step costs a start a dozen full collections. */
    private static final List<String> JVM = List.of(
            "-Xms512m",
            "-Xmn200m",
            "-Xmx1200m",
            "-XX:MetaspaceSize=192m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Duser.timezone=UTC");

    /** Only the fast compiler: a start takes 27 instead of 52 CPU seconds, and one person's machine needs no more speed. */
    private static final String FAST_START = "-XX:TieredStopAtLevel=1";

    private static final String OPTIONS = "AGENTOS_JAVA_OPTS";
    private static final Duration PATIENCE = Duration.ofSeconds(240);

    private final Home home;
    private final Path folder;
    private final int port;
    private final Supplier<Map<String, String>> environment;
    private final Progress progress;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    public AgentOs(Home home, Path folder, int port, Supplier<Map<String, String>> environment, Progress progress) {
        this.home = home;
        this.folder = folder;
        this.port = port;
        this.environment = environment;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "AgentOS";
    }

    @Override
    public void reclaim() {
        Orphans.stop(name(), arguments -> arguments.contains(mark()), Child.Signal.TERM, progress);
    }

    @Override
    public Child launch() {
        progress.step("AgentOS: starting");
        return Child.start(
                new Child.Start(name(), command(), environment.get(), home.log("agentos"), Child.Signal.TERM));
    }

    @Override
    public void awaitReady(Child child) {
        Readiness.await(child, PATIENCE, this::ready);
    }

    private List<String> command() {
        return command(folder, List.of(FAST_START, mark()), System.getenv());
    }

    /** @param environment {@code AGENTOS_JAVA_OPTS} there adds options of the JVM; the last of two that differ wins */
    static List<String> command(Path folder, List<String> options, Map<String, String> environment) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(options);
        Stream.of(environment.getOrDefault(OPTIONS, "").strip().split("\\s+"))
                .filter(option -> !option.isEmpty())
                .forEach(command::add);
        command.add("-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"));
        command.add("-jar");
        command.add(folder.resolve("agentos-server.jar").toAbsolutePath().toString());
        return command;
    }

    /** Only our server has our home in its command line. */
    private String mark() {
        return "-Dagentos.mark=" + home.root();
    }

    private boolean ready() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }
}
