package org.agentos.web.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import org.agentos.identity.keys.ApiKeyScope;
import org.agentos.platform.errors.Refusal;

/** Something that a model may ask for. */
interface Tool {

    String name();

    /** What it does and when to use it, for the model. */
    String description();

    /** JSON Schema of the arguments. */
    JsonNode arguments();

    /** What a key needs to use it. */
    ApiKeyScope scope();

    /** @throws Refusal with what is wrong with the arguments */
    JsonNode call(JsonNode arguments);
}
