package org.agentos.web.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.agentos.platform.errors.FieldProblem;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Json;
import org.agentos.web.governance.DecisionRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of input that the API reference of OpenAI's moderations knows. */
class ModerationRequestTest {

    @Test
    void isOneTextOrSeveral() {
        assertThat(request("\"Tea\"").contents())
                .extracting(DecisionRequest::text)
                .containsExactly("Tea");
        assertThat(request("[\"Tea\", \"Coffee\"]").contents())
                .extracting(DecisionRequest::text)
                .containsExactly("Tea", "Coffee");
    }

    @Test
    void isOneContentOfAllItsParts() {
        String parts = "[{\"type\": \"text\", \"text\": \"Tea\"}, {\"type\": \"text\", \"text\": \"Coffee\"}]";

        assertThat(request(parts).contents()).extracting(DecisionRequest::text).containsExactly("Tea\n\nCoffee");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|/input",
                "null|/input",
                "5|/input",
                "{}|/input",
                "[]|/input",
                "\"\"|/input",
                "[\"Tea\", \"\"]|/input/1",
                "[\"Tea\", 5]|/input/1",
                "[{\"type\": \"image_url\", \"image_url\": {\"url\": \"data:,\"}}]|/input",
                "[{\"type\": \"text\", \"text\": \"Tea\"}, \"Coffee\"]|/input",
            })
    void isRefusedWhenItCannotBeDecidedWhole(String input, String pointer) {
        ModerationRequest request = request(input);

        assertThatThrownBy(request::contents).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.problem().errors())
                .extracting(FieldProblem::pointer)
                .containsExactly(pointer));
    }

    private static ModerationRequest request(String input) {
        String body = input.isEmpty() ? "{}" : "{\"input\": " + input + ", \"model\": \"omni-moderation-latest\"}";
        return Json.read(body, ModerationRequest.class);
    }
}
