package org.agentos.web.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Json;
import org.agentos.web.http.JsonProblems;

/** Arguments of a tool: what they are, and reading them. */
final class Arguments {

    static final String DECISION = "decisionId";
    static final String OF_DECISION = "Id of the decision, from decide";

    private Arguments() {}

    /** Schema of an object whose fields are all texts that must be given; name and description in turn. */
    static JsonNode texts(String... fields) {
        ObjectNode schema =
                Json.mapper().createObjectNode().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        for (int i = 0; i < fields.length; i += 2) {
            properties.putObject(fields[i]).put("type", "string").put("description", fields[i + 1]);
        }
        properties.fieldNames().forEachRemaining(schema.withArray("required")::add);
        return schema;
    }

    static UUID decision(JsonNode arguments) {
        String text = text(arguments, DECISION);
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw wrong(DECISION, "'" + text + "' is no id of a decision. Take it from the answer of decide.");
        }
    }

    static String text(JsonNode arguments, String name) {
        JsonNode value = arguments.path(name);
        if (!value.isTextual() || value.asText().isEmpty()) {
            throw wrong(name, "Give a text.");
        }
        return value.asText();
    }

    static <T> T as(Class<T> type, JsonNode arguments) {
        if (arguments.isNull()) {
            throw new Refusal(JsonProblems.empty());
        }
        try {
            return Json.mapper().treeToValue(arguments, type);
        } catch (JsonProcessingException e) {
            throw new Refusal(JsonProblems.of(e));
        }
    }

    private static Refusal wrong(String name, String sentence) {
        return new Refusal(Problem.of(ProblemType.INVALID_BODY, "The arguments are not valid.")
                .at("/" + name, sentence));
    }
}
