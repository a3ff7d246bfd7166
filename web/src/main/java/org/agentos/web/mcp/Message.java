package org.agentos.web.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.agentos.platform.json.Json;

/** One message of JSON-RPC 2.0, and the answers to it. */
record Message(JsonNode id, String method, JsonNode params) {

    /** Codes of the specification, section 5.1. */
    enum Fault {
        PARSE_ERROR(-32700),
        INVALID_REQUEST(-32600),
        METHOD_NOT_FOUND(-32601),
        INVALID_PARAMS(-32602);

        private final int code;

        Fault(int code) {
            this.code = code;
        }
    }

    /** What a text is not, when it is no message. */
    static final class NoMessage extends Exception {

        private static final long serialVersionUID = 1L;

        private final Fault fault;

        NoMessage(Fault fault, String sentence) {
            super(sentence);
            this.fault = fault;
        }

        ObjectNode answer() {
            return error(Json.mapper().nullNode(), fault, getMessage());
        }
    }

    static Message read(String text) throws NoMessage {
        JsonNode tree = tree(text);
        JsonNode id = tree.path("id");
        boolean named = id.isMissingNode() || id.isTextual() || id.isIntegralNumber();
        boolean called = tree.path("method").isTextual() || tree.has("result") || tree.has("error");
        if (!tree.isObject() || !tree.path("jsonrpc").asText().equals("2.0") || !named || !called) {
            throw new NoMessage(Fault.INVALID_REQUEST, "Send one JSON-RPC 2.0 message; batches are not taken.");
        }
        return new Message(id, tree.path("method").asText(), tree.path("params"));
    }

    /** Whether somebody waits for an answer: notifications and answers have none. */
    boolean isRequest() {
        return !id.isMissingNode() && !method.isEmpty();
    }

    ObjectNode result(JsonNode result) {
        ObjectNode answer = answer(id);
        answer.set("result", result);
        return answer;
    }

    ObjectNode error(Fault fault, String sentence) {
        return error(id, fault, sentence);
    }

    private static ObjectNode error(JsonNode id, Fault fault, String sentence) {
        ObjectNode answer = answer(id);
        answer.putObject("error").put("code", fault.code).put("message", sentence);
        return answer;
    }

    private static ObjectNode answer(JsonNode id) {
        ObjectNode answer = Json.mapper().createObjectNode().put("jsonrpc", "2.0");
        answer.set("id", id);
        return answer;
    }

    private static JsonNode tree(String text) throws NoMessage {
        try {
            return Json.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new NoMessage(Fault.PARSE_ERROR, "This is not JSON.");
        }
    }
}
