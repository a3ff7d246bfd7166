package org.agentos.web.moderation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/**
 * What LiteLLM sends to a generic guardrail.
 *
 * @param texts of the request or the answer
 * @param images nobody looks at them here
 * @param toolCalls in the form of chat completions; their arguments are decided as texts
 * @param parameters {@code redact}: what may pass is masked where something was found
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GuardrailRequest(
        List<String> texts,
        List<String> images,
        @JsonProperty("tool_calls") JsonNode toolCalls,
        @JsonProperty("additional_provider_specific_params") JsonNode parameters) {

    private static final int MOST = 100;

    /** The texts, which the answer speaks of. @throws Refusal 422 */
    List<String> given() {
        List<String> given = texts == null ? List.of() : texts;
        if (given.size() + calls().size() > MOST) {
            throw wrong("/texts", "At most " + MOST + " texts at once.");
        }
        if (given.stream().anyMatch(Objects::isNull)) {
            throw wrong("/texts", "A text is not null.");
        }
        return given;
    }

    /** What tools are called with. */
    List<String> calls() {
        return Stream.ofNullable(toolCalls)
                .flatMap(JsonNode::valueStream)
                .map(call -> call.at("/function/arguments").asText())
                .filter(arguments -> !arguments.isEmpty())
                .toList();
    }

    boolean hasImages() {
        return images != null && !images.isEmpty();
    }

    boolean redacts() {
        return parameters != null && parameters.path("redact").asBoolean();
    }

    private static Refusal wrong(String pointer, String sentence) {
        return new Refusal(Problem.of(ProblemType.INVALID_BODY, "The texts cannot be decided as they are.")
                .at(pointer, sentence));
    }
}
