package org.agentos.web.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Json;
import org.agentos.web.access.KeyFilter;
import org.agentos.web.http.ProblemBodies;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers requests of the protocol. What a tool refuses is a result that says so, which the model may act upon. */
@RequestScoped
public class Conversation {

    /** Newest first. */
    private static final List<String> VERSIONS = List.of("2025-11-25", "2025-06-18", "2025-03-26");

    @Inject
    Instance<Tool> tools;

    @Inject
    HttpServletRequest servlet;

    @Inject
    @ConfigProperty(name = "agentos.version")
    String version;

    ObjectNode answer(Message request) {
        return switch (request.method()) {
            case "initialize" -> request.result(initialized(request.params()));
            case "ping" -> request.result(Json.mapper().createObjectNode());
            case "tools/list" -> request.result(listed());
            case "tools/call" -> called(request);
            default -> request.error(Message.Fault.METHOD_NOT_FOUND, "There is no method " + request.method() + ".");
        };
    }

    private ObjectNode initialized(JsonNode params) {
        String asked = params.path("protocolVersion").asText();
        ObjectNode result = Json.mapper().createObjectNode();
        result.put("protocolVersion", VERSIONS.contains(asked) ? asked : VERSIONS.get(0));
        result.putObject("capabilities").putObject("tools").put("listChanged", false);
        result.putObject("serverInfo")
                .put("name", "agentos")
                .put("title", "AgentOS")
                .put("version", version);
        return result.put("instructions", "Decide every text before it is published, and publish only what is ALLOW.");
    }

    private ObjectNode listed() {
        ObjectNode result = Json.mapper().createObjectNode();
        ArrayNode list = result.putArray("tools");
        tools.stream().sorted(Comparator.comparing(Tool::name)).forEach(tool -> {
            ObjectNode entry = list.addObject().put("name", tool.name()).put("description", tool.description());
            entry.set("inputSchema", tool.arguments());
        });
        return result;
    }

    private ObjectNode called(Message request) {
        String name = request.params().path("name").asText();
        Optional<Tool> tool =
                tools.stream().filter(one -> one.name().equals(name)).findFirst();
        return tool.map(one -> request.result(outcome(one, request.params().path("arguments"))))
                .orElseGet(() -> request.error(Message.Fault.INVALID_PARAMS, "There is no tool " + name + "."));
    }

    private ObjectNode outcome(Tool tool, JsonNode arguments) {
        try {
            if (!KeyFilter.opens(servlet, tool.scope())) {
                throw Refusal.of(ProblemType.FORBIDDEN, "This key has not the scope " + tool.scope() + ".");
            }
            return result(tool.call(arguments.isMissingNode() ? Json.mapper().createObjectNode() : arguments), false);
        } catch (Refusal refused) {
            return result(Json.tree(ProblemBodies.body(refused.problem())), true);
        }
    }

    private static ObjectNode result(JsonNode value, boolean error) {
        ObjectNode result = Json.mapper().createObjectNode();
        result.putArray("content").addObject().put("type", "text").put("text", Json.write(value));
        result.set("structuredContent", value);
        return result.put("isError", error);
    }

    /** The problem of a version of the protocol that is not spoken here, if it is one. */
    static Optional<Problem> objection(String version) {
        return version == null || VERSIONS.contains(version)
                ? Optional.empty()
                : Optional.of(Problem.of(
                        ProblemType.INVALID_REQUEST,
                        "Revision " + version + " of the protocol is not spoken here. Choose from " + VERSIONS + "."));
    }
}
