package org.agentos.web.system;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.agentos.platform.json.Json;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The API's contract, {@code META-INF/openapi.yaml} (OpenAPI 3.1), read once. */
@ApplicationScoped
public class OpenApiDocument {

    private static final String RESOURCE = "/META-INF/openapi.yaml";

    private final String yaml = read();
    private final JsonNode tree =
            Json.mapper().valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));

    public String yaml() {
        return yaml;
    }

    public JsonNode tree() {
        return tree;
    }

    /** Follows a local reference such as {@code #/components/schemas/Brief}; anything else is returned as it is. */
    JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.startsWith("#/") ? tree.at(reference.substring(1)) : node;
    }

    private static String read() {
        try (InputStream in = OpenApiDocument.class.getResourceAsStream(RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
