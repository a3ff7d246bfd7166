package org.agentos.launcher.vector;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.agentos.launcher.LaunchFailure;
import org.agentos.launcher.http.Exchange;
import org.agentos.launcher.http.LocalHttp;

/** The control plane. Indexes survive restarts, each on the port that it had, if that is free. */
public final class VectorServer implements AutoCloseable {

    private static final String NAME = "[a-z0-9]([a-z0-9-]{0,43}[a-z0-9])?";

    private final Path folder;
    private final String apiKey;
    private final Map<String, VectorIndex> indexes = new ConcurrentHashMap<>();
    private LocalHttp http;

    private VectorServer(Path folder, String apiKey) {
        this.folder = folder;
        this.apiKey = apiKey;
    }

    public static VectorServer start(Path folder, int port, String apiKey) {
        VectorServer server = new VectorServer(folder, apiKey);
        try (DirectoryStream<Path> known = Files.newDirectoryStream(folder, VectorIndex::isIn)) {
            for (Path index : known) {
                server.open(VectorIndex.specIn(index));
            }
        } catch (IOException e) {
            throw new LaunchFailure("The vector indexes in " + folder + " cannot be opened: " + e.getMessage(), e);
        }
        server.http = new LocalHttp(port, server::handle);
        return server;
    }

    public int port() {
        return http.port();
    }

    @Override
    public void close() throws IOException {
        http.close();
        for (VectorIndex index : indexes.values()) {
            index.close();
        }
    }

    private void handle(Exchange exchange) throws IOException {
        String[] path = exchange.path().split("/");
        if (!exchange.header("Api-Key").filter(apiKey::equals).isPresent()) {
            refuse(exchange, 401, "UNAUTHENTICATED", "Invalid API Key");
        } else if (path.length == 2 && path[1].equals("indexes")) {
            collection(exchange);
        } else if (path.length == 3 && path[1].equals("indexes")) {
            one(exchange, path[2]);
        } else {
            refuse(exchange, 404, "NOT_FOUND", "no such path");
        }
    }

    private void collection(Exchange exchange) throws IOException {
        switch (exchange.method()) {
            case "GET" -> {
                ObjectNode list = Exchange.JSON.createObjectNode();
                ArrayNode models = list.putArray("indexes");
                indexes.values().forEach(index -> models.add(index.describe()));
                exchange.json(200, list);
            }
            case "POST" -> create(exchange);
            default -> refuse(exchange, 405, "INVALID_ARGUMENT", exchange.method());
        }
    }

    private synchronized void create(Exchange exchange) throws IOException {
        ObjectNode spec;
        try {
            spec = Exchange.JSON.readValue(exchange.body(), ObjectNode.class);
        } catch (JsonProcessingException e) {
            refuse(exchange, 400, "INVALID_ARGUMENT", "not JSON");
            return;
        }
        String name = spec.path("name").asText();
        if (!name.matches(NAME) || spec.path("dimension").asInt() < 1) {
            refuse(exchange, 400, "INVALID_ARGUMENT", "a name of a-z, 0-9 and - and a dimension are needed");
        } else if (indexes.containsKey(name)) {
            refuse(exchange, 409, "ALREADY_EXISTS", "Resource already exists");
        } else {
            exchange.json(201, open(spec).describe());
        }
    }

    private void one(Exchange exchange, String name) throws IOException {
        VectorIndex index = indexes.get(name);
        if (index == null) {
            refuse(exchange, 404, "NOT_FOUND", "Resource " + name + " not found");
            return;
        }
        switch (exchange.method()) {
            case "GET" -> exchange.json(200, index.describe());
            case "DELETE" -> {
                indexes.remove(name);
                index.close();
                delete(folder.resolve(name));
                exchange.empty(202);
            }
            default -> refuse(exchange, 405, "INVALID_ARGUMENT", exchange.method());
        }
    }

    private VectorIndex open(ObjectNode spec) throws IOException {
        VectorIndex index = new VectorIndex(folder.resolve(spec.path("name").asText()), spec, apiKey);
        indexes.put(index.name(), index);
        return index;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void refuse(Exchange exchange, int status, String code, String message) throws IOException {
        ObjectNode problem = Exchange.JSON.createObjectNode();
        problem.putObject("error").put("code", code).put("message", message);
        exchange.json(status, problem.put("status", status));
    }
}
