package org.agentos.web.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Json;
import org.agentos.web.governance.DecisionRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    @Test
    void areReadAsARequestIs() {
        DecisionRequest request = Arguments.as(DecisionRequest.class, tree("{\"text\": \"Tea\"}"));

        assertThat(request.text()).isEqualTo("Tea");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "5", "\"Tea\"", "[]", "{\"colour\": \"red\"}"})
    void areRefusedWhenTheyAreNone(String arguments) {
        assertThatThrownBy(() -> Arguments.as(DecisionRequest.class, tree(arguments)))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"decisionId\": 5}", "{\"decisionId\": \"x\"}"})
    void areRefusedWithoutADecision(String arguments) {
        assertThatThrownBy(() -> Arguments.decision(tree(arguments))).isInstanceOf(Refusal.class);
    }

    private static JsonNode tree(String text) {
        return Json.read(text, JsonNode.class);
    }
}
