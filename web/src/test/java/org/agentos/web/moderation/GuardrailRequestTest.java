package org.agentos.web.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Json;
import org.junit.jupiter.api.Test;

class GuardrailRequestTest {

    @Test
    void readsTheArgumentsOfToolCallsToo() {
        GuardrailRequest request = read(
                "{\"texts\": [\"Tea\"], \"tool_calls\": [{\"id\": \"c1\", \"type\": \"function\","
                        + " \"function\": {\"name\": \"send\", \"arguments\": \"{\\\"to\\\": \\\"ann@example.org\\\"}\"}}]}");

        assertThat(request.given()).containsExactly("Tea");
        assertThat(request.calls()).containsExactly("{\"to\": \"ann@example.org\"}");
    }

    @Test
    void takesWhatTheGatewaySendsBeside() {
        GuardrailRequest request =
                read("{\"input_type\": \"response\", \"litellm_call_id\": \"c\", \"texts\": [\"Tea\"],"
                        + " \"images\": [\"aGk=\"], \"additional_provider_specific_params\": {\"redact\": true}}");

        assertThat(request.hasImages()).isTrue();
        assertThat(request.redacts()).isTrue();
    }

    @Test
    void refusesMoreTextsThanItDecides() {
        GuardrailRequest request = read("{\"texts\": [" + "\"a\",".repeat(100) + "\"a\"]}");

        assertThatThrownBy(request::given).isInstanceOf(Refusal.class);
    }

    private static GuardrailRequest read(String body) {
        return Json.read(body, GuardrailRequest.class);
    }
}
