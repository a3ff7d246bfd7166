package org.agentos.agents;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agentos.agents.ModelReply.Answered;
import org.agentos.agents.ModelReply.Failed;
import org.agentos.agents.ModelReply.Usage;
import org.agentos.platform.json.Json;

/** A language model that says what it was told to say, or is not there. */
public final class FakeLanguageModel implements LanguageModel {

    private final Optional<ModelReply> reply;
    private final List<Prompt> prompts = new ArrayList<>();

    private FakeLanguageModel(Optional<ModelReply> reply) {
        this.reply = reply;
    }

    public static FakeLanguageModel none() {
        return new FakeLanguageModel(Optional.empty());
    }

    public static FakeLanguageModel saying(String json) {
        return new FakeLanguageModel(Optional.of(
                new Answered(Json.read(json, JsonNode.class), "test/model", new Usage(1, 1, Optional.empty()))));
    }

    public static FakeLanguageModel failing(String reason) {
        return new FakeLanguageModel(Optional.of(new Failed(reason, true)));
    }

    public List<Prompt> prompts() {
        return prompts;
    }

    @Override
    public boolean isConfigured() {
        return reply.isPresent();
    }

    @Override
    public ModelReply ask(Prompt prompt) {
        prompts.add(prompt);
        return reply.orElseThrow();
    }
}
