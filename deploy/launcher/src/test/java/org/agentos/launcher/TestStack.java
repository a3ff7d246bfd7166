package org.agentos.launcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.admin.client.Keycloak;

/**
 * The real stack for system tests: started once per JVM on free ports, with fresh data below {@code target/stack}, stopped when the
 * JVM ends. {@code -Dagentos.stack=services} leaves the server out, to work on the services alone.
 */
public final class TestStack {

    /** What is unpacked and built once, and holds no data. */
    private static final List<String> KEPT = List.of("keycloak", "postgres-17.11", "redis-server");

    private static TestStack running;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Stack stack;

    private TestStack(Stack stack) {
        this.stack = stack;
    }

    /** The home folder of the running stack. */
    static Path home() {
        return project().resolve("deploy/launcher/target/stack");
    }

    public static synchronized TestStack running() {
        if (running == null) {
            empty(home());
            Options.Mode mode = System.getProperty("agentos.stack", "").equals("services")
                    ? Options.Mode.SERVICES
                    : Options.Mode.ALL;
            running = new TestStack(start(home(), mode));
        }
        return running;
    }

    private static Stack start(Path home, Options.Mode mode) {
        Options options = new Options(home, mode, false, true, freePorts());
        Stack stack = new Stack(options, Build.in(project()), Map.of(), new Progress(System.out));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        stack.start();
        return stack;
    }

    /** The checkout. */
    public static Path project() {
        return Path.of(System.getProperty("agentos.project", "../.."))
                .toAbsolutePath()
                .normalize();
    }

    public static Map<Port, Integer> freePorts() {
        Map<Port, Integer> ports = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            int number = freePort();
            while (ports.containsValue(number)) {
                number = freePort();
            }
            ports.put(port, number);
        }
        return ports;
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server's address, without a slash at its end. */
    public String baseUrl() {
        return stack.settings().serverUrl();
    }

    public String sandboxUrl() {
        return stack.settings().sandboxUrl();
    }

    public String keycloakUrl() {
        return stack.settings().keycloakUrl();
    }

    /** The server's configuration, by the keys of {@code deploy/.env.example}. */
    public Map<String, String> settings() {
        return stack.settings().environment();
    }

    /** A demo user's password. */
    public String password(String username) {
        return stack.secrets().get("user." + username);
    }

    /** A fresh access token of a demo user, good for five minutes. */
    public String token(String username) {
        return token(Map.of(
                "grant_type",
                "password",
                "client_id",
                "agentos-cli",
                "username",
                username,
                "password",
                password(username)));
    }

    /** A fresh access token of somebody who is no demo user, made when there is no such person yet. */
    public String tokenOfGuest(String username, String role) {
        String password = "the password of " + username;
        Guest.ensure(this, username, password, role);
        return token(Map.of(
                "grant_type", "password", "client_id", "agentos-cli", "username", username, "password", password));
    }

    /** A fresh access token of the service account with the role api-client. */
    public String clientToken() {
        return token(Map.of(
                "grant_type", "client_credentials",
                "client_id", "agentos-client",
                "client_secret", stack.secrets().get("client.agentos-client")));
    }

    /** The role that owns the schema. */
    public Connection ownerConnection() throws SQLException {
        return connection("agentos_owner");
    }

    /** The role that the server works as. */
    public Connection serverConnection() throws SQLException {
        return connection("agentos_app");
    }

    /** As {@code kill -9}; it stays dead until {@link #startServer}. */
    public void killServer() {
        kill(stack.serverWatch());
    }

    /** Starts it again and returns when it is ready. */
    public void startServer() {
        stack.serverWatch().start();
    }

    public void killRedis() {
        kill(stack.redisWatch());
    }

    public void startRedis() {
        stack.redisWatch().start();
    }

    public void killKeycloak() {
        kill(stack.keycloakWatch());
    }

    public void startKeycloak() {
        stack.keycloakWatch().start();
    }

    /** Keycloak's administration, with all rights. */
    public Keycloak administrator() {
        return stack.realm().administrator();
    }

    /** What every start of the launcher does. */
    public void bringRealmUpToDate() {
        stack.realm().ensure(baseUrl());
    }

    private String token(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(keycloakUrl() + "/realms/agentos/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError("no token: " + answer.statusCode() + " " + answer.body());
            }
            return json.readTree(answer.body()).path("access_token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private Connection connection(String role) throws SQLException {
        return DriverManager.getConnection(
                settings().get("AGENTOS_DB_URL"), role, stack.secrets().get("db." + role));
    }

    private static void kill(Watch watch) {
        try {
            watch.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void empty(Path home) {
        if (!Files.isDirectory(home)) {
            return;
        }
        try (Stream<Path> entries = Files.list(home)) {
            for (Path entry : entries.toList()) {
                if (!KEPT.contains(entry.getFileName().toString())) {
                    delete(entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
