package org.agentos.agents;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What came of asking a language model. */
public sealed interface ModelReply {

    /**
     * An answer in JSON, which an agent still has to check.
     *
     * @param model id of the model that answered, which may be a fallback
     */
    record Answered(JsonNode json, String model, Usage usage) implements ModelReply {}

    /**
     * No usable answer.
     *
     * @param reason a sentence that an administrator can act on
     * @param temporary whether asking later may help
     */
    record Failed(String reason, boolean temporary) implements ModelReply {}

    /**
     * What an answer took.
     *
     * @param cost in US dollars, when the vendor says it
     */
    record Usage(int inputTokens, int outputTokens, Optional<Double> cost) {}
}
