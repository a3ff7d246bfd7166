package org.agentos.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.agentos.launcher.TestStack;

/** The contract as the server gives it out, and whether its answers keep it. */
final class ServedContract {

    private static final String DOCUMENT = "urn:agentos:contract";

    private static ServedContract served;

    private final JsonNode document;
    private final JsonSchemaFactory schemas;

    private ServedContract(String document) {
        try {
            this.document = Api.JSON.readTree(document);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
        this.schemas = JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                factory -> factory.schemaLoaders(loaders -> loaders.schemas(Map.of(DOCUMENT, document))));
    }

    static synchronized ServedContract read() {
        if (served == null) {
            served = new ServedContract(SandboxPage.get(TestStack.running().baseUrl() + "/openapi?format=json")
                    .body());
        }
        return served;
    }

    /** Fails when a JSON answer is not what the contract promises for its operation and status. */
    void check(String method, String path, int status, String mediaType, String body) {
        String media = mediaType.split(";")[0];
        if (body.isEmpty() || !media.endsWith("json")) {
            return;
        }
        String pointer = "/paths/" + escaped(template(path)) + "/" + method.toLowerCase(Locale.ROOT) + "/responses/";
        String answer = document.at(pointer + status).isMissingNode() ? "default" : Integer.toString(status);
        String place = document.at(pointer + answer).has("$ref")
                ? document.at(pointer + answer).path("$ref").asText().substring(1)
                : pointer + answer;
        Set<ValidationMessage> broken = schemas.getSchema(
                        SchemaLocation.of(DOCUMENT + "#" + place + "/content/" + escaped(media) + "/schema"),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build())
                .validate(body, InputFormat.JSON);
        if (!broken.isEmpty()) {
            throw new AssertionError(method + " " + path + " " + status + " breaks the contract: " + broken);
        }
    }

    /** The path of the contract that is meant: the one that says most of it literally. */
    private String template(String path) {
        List<String> templates = StreamSupport.stream(
                        ((Iterable<String>) () -> document.path("paths").fieldNames()).spliterator(), false)
                .filter(template -> Pattern.matches(template.replaceAll("\\{\\w+}", "[^/]+"), path))
                .sorted(Comparator.comparing(
                        template -> -template.replaceAll("\\{\\w+}", "").length()))
                .toList();
        if (templates.isEmpty()) {
            throw new AssertionError(path + " is not in the contract");
        }
        return templates.get(0);
    }

    /** RFC 6901, section 3. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
