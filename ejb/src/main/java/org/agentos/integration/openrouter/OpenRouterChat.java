package org.agentos.integration.openrouter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatResponseMetadata;
import dev.langchain4j.model.output.FinishReason;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.agentos.agents.ModelReply;
import org.agentos.agents.ModelReply.Answered;
import org.agentos.agents.ModelReply.Failed;
import org.agentos.agents.ModelReply.Usage;
import org.agentos.agents.Prompt;
import org.agentos.integration.openrouter.OutboundChat.NoAnswer;
import org.agentos.platform.errors.Causes;
import org.agentos.platform.json.Json;

/**
 * One question to {@code POST /chat/completions}: strict JSON schema, fallback models, providers that support every parameter and
 * keep no data. An answer without a finish reason is a failure, however much text it has.
 */
final class OpenRouterChat {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int LONGEST_ANSWER = 4_000;

    private final OpenAiChatModel model;

    OpenRouterChat(OpenRouterSettings settings, OutboundChat client) {
        this.model = OpenAiChatModel.builder()
                .httpClientBuilder(new OutboundChatBuilder(client))
                .baseUrl(settings.url())
                .apiKey(settings.key())
                .modelName(settings.model())
                .customHeaders(Map.of("X-Title", "AgentOS"))
                .customParameters(Map.of(
                        "models", settings.models(),
                        "provider", Map.of("require_parameters", true, "data_collection", "deny")))
                .strictJsonSchema(true)
                .maxTokens(LONGEST_ANSWER)
                .timeout(TIMEOUT)
                .maxRetries(0)
                .build();
    }

    ModelReply ask(Prompt prompt) {
        try {
            return read(model.chat(request(prompt)));
        } catch (NoAnswer e) {
            return new Failed("The language model gave no answer: " + e.getMessage(), true);
        } catch (LangChain4jException e) {
            return failed(e);
        }
    }

    private static ChatRequest request(Prompt prompt) {
        return ChatRequest.builder()
                .messages(SystemMessage.from(prompt.system()), UserMessage.from(prompt.user()))
                .responseFormat(ResponseFormat.builder()
                        .type(ResponseFormatType.JSON)
                        .jsonSchema(JsonSchema.builder()
                                .name(prompt.schemaName())
                                .rootElement(JsonRawSchema.from(Json.write(prompt.schema())))
                                .build())
                        .build())
                .build();
    }

    private static ModelReply read(ChatResponse response) {
        if (response.finishReason() != FinishReason.STOP) {
            return new Failed("The language model did not finish its answer (" + response.finishReason() + ").", true);
        }
        try {
            JsonNode json = Json.mapper().readTree(response.aiMessage().text());
            return json.isObject()
                    ? new Answered(json, response.modelName(), usage(response))
                    : new Failed("The language model answered with something else than a JSON object.", true);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return new Failed("The language model answered with something else than JSON.", true);
        }
    }

    private static Usage usage(ChatResponse response) {
        return new Usage(
                Optional.ofNullable(response.tokenUsage().inputTokenCount()).orElse(0),
                Optional.ofNullable(response.tokenUsage().outputTokenCount()).orElse(0),
                cost(response));
    }

    private static Optional<Double> cost(ChatResponse response) {
        OpenAiChatResponseMetadata metadata = (OpenAiChatResponseMetadata) response.metadata();
        try {
            JsonNode cost = Json.mapper()
                    .readTree(metadata.rawHttpResponse().body())
                    .path("usage")
                    .path("cost");
            return cost.isNumber() ? Optional.of(cost.asDouble()) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Failed failed(LangChain4jException e) {
        int status = status(e);
        return switch (status) {
            case 401, 403 -> new Failed("OpenRouter refused the key: check AGENTOS_OPENROUTER_API_KEY.", false);
            case 402 -> new Failed("The OpenRouter account has no credits left: add some.", false);
            case 429 -> new Failed("OpenRouter's rate limit is reached.", true);
            default ->
                new Failed(
                        "OpenRouter answered with an error (" + status + "): " + e.getMessage(),
                        status >= 500 || status == 0);
        };
    }

    /** 0 when there was none. */
    private static int status(Throwable e) {
        return Causes.first(e, HttpException.class)
                .map(HttpException::statusCode)
                .orElse(0);
    }
}
