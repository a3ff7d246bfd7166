package org.agentos.web.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.agentos.platform.json.Json;
import org.agentos.web.mcp.Message.NoMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON-RPC 2.0, as far as the protocol's HTTP transport uses it. */
class MessageTest {

    @Test
    void carriesItsIdIntoTheAnswer() throws NoMessage {
        Message message = Message.read("{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"ping\"}");

        assertThat(message.isRequest()).isTrue();
        assertThat(message.result(Json.mapper().createObjectNode()).toString())
                .isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"result\":{}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":3,\"result\":{}}"
            })
    void waitsForNoAnswerToNotificationsAndAnswers(String text) throws NoMessage {
        assertThat(Message.read(text).isRequest()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{|-32700",
                "[]|-32600",
                "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}]|-32600",
                "{\"id\":1,\"method\":\"ping\"}|-32600",
                "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"ping\"}|-32600",
                "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}|-32600",
                "{\"jsonrpc\":\"2.0\",\"id\":1}|-32600",
            })
    void saysWhatIsNoMessage(String text, int code) {
        NoMessage fault = catchThrowableOfType(NoMessage.class, () -> Message.read(text));

        assertThat(fault.answer().at("/error/code").asInt()).isEqualTo(code);
        assertThat(fault.answer().path("id").isNull()).isTrue();
    }
}
