package org.agentos.web.moderation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.agentos.governance.decisions.subject.AdHocContent;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.web.governance.DecisionRequest;

/**
 * What OpenAI's clients send.
 *
 * @param input a text, a list of texts, or the parts of one input
 * @param model taken and not used: the rulebook in force decides
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ModerationRequest(JsonNode input, String model) {

    private static final int MOST = 32;
    private static final String POINTER = "/input";

    /** @throws Refusal 422 for an input that cannot be decided whole */
    List<DecisionRequest> contents() {
        if (input != null && input.isTextual()) {
            return List.of(content(input, POINTER));
        }
        if (input == null || !input.isArray() || input.isEmpty()) {
            throw wrong(POINTER, "Send a text, a list of texts, or a list of text parts.");
        }
        if (input.size() > MOST) {
            throw wrong(POINTER, "At most " + MOST + " at once.");
        }
        return input.get(0).isObject() ? List.of(ofParts()) : ofTexts();
    }

    private List<DecisionRequest> ofTexts() {
        List<DecisionRequest> contents = new ArrayList<>();
        for (int i = 0; i < input.size(); i++) {
            contents.add(content(input.get(i), POINTER + "/" + i));
        }
        return contents;
    }

    private DecisionRequest ofParts() {
        String text = input.valueStream().map(ModerationRequest::text).collect(Collectors.joining("\n\n"));
        return content(TextNode.valueOf(text), POINTER);
    }

    private static String text(JsonNode part) {
        if (!part.path("type").asText().equals("text") || !part.path("text").isTextual()) {
            throw wrong(POINTER, "Only parts of type text are decided here. What is not looked at is not let through.");
        }
        return part.path("text").asText();
    }

    private static DecisionRequest content(JsonNode text, String pointer) {
        if (!text.isTextual() || text.asText().isEmpty()) {
            throw wrong(pointer, "Send a text that is not empty.");
        }
        if (text.asText().codePointCount(0, text.asText().length()) > AdHocContent.LONGEST_TEXT) {
            throw wrong(pointer, "At most " + AdHocContent.LONGEST_TEXT + " characters.");
        }
        return DecisionRequest.ofText(text.asText());
    }

    private static Refusal wrong(String pointer, String sentence) {
        return new Refusal(Problem.of(ProblemType.INVALID_BODY, "The input cannot be decided as it is.")
                .at(pointer, sentence));
    }
}
