package org.agentos.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A policy that blocks a word of its own, on its way into force. */
final class WordPolicy {

    private static final String GUIDED =
            """
            {"rules": [{
              "id": "%s", "title": "No %s", "severity": "HIGH", "owner": "Tests",
              "legalBasis": {"citation": "Internal", "url": ""}, "effectiveFrom": "2020-01-01",
              "when": %s,
              "then": [{"violation": {"effect": "BLOCK", "message": "We do not say that any more."}}]
            }]}
            """;

    private static final String CONTAINS =
            """
            {"exists": {"fact": "content", "where": [{"field": "text", "is": "contains", "value": "%s"}]}}
            """;

    private final Api olivia = Api.as("olivia.officer");
    private final Api oscar = Api.as("oscar.officer");
    private final String word;
    private final String id;

    private WordPolicy(String word) {
        this.word = word;
        this.id = "no-" + word.toLowerCase(Locale.ROOT);
    }

    /** Forbids a word; written and not yet submitted. What is public and says it is taken down once it is in force. */
    static WordPolicy written(String word) {
        WordPolicy policy = new WordPolicy(word);
        policy.create(CONTAINS.formatted(word), "UNPUBLISH");
        return policy;
    }

    /** With its first version approved by another officer than its author. */
    static WordPolicy approved() {
        String word = word();
        return approved(word, CONTAINS.formatted(word));
    }

    /** With another condition than the word, in guided JSON. */
    static WordPolicy approved(String condition) {
        return approved(word(), condition);
    }

    private static WordPolicy approved(String word, String condition) {
        WordPolicy policy = new WordPolicy(word);
        policy.create(condition, "NONE");
        policy.approve();
        return policy;
    }

    private static String word() {
        return "Wordly" + UUID.randomUUID().toString().substring(0, 8);
    }

    String id() {
        return id;
    }

    /** A text that it blocks. */
    String text() {
        return "A word about " + word + ".";
    }

    /** Asks for its version to come into force. */
    Api.Answer activate(Map<String, Object> request) {
        return keyed(olivia).post("/policies/" + id + "/versions/1:activate", request);
    }

    /** Brings it into force at once; the activation. */
    JsonNode inForce() {
        return activate(Map.of("reason", "From today on.")).expect(200);
    }

    static Api keyed(Api api) {
        return api.header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private void create(String condition, String onBreach) {
        keyed(olivia)
                .post(
                        "/policies",
                        Map.of(
                                "id",
                                id,
                                "title",
                                "No " + word,
                                "owner",
                                "Legal",
                                "onBreach",
                                onBreach,
                                "notation",
                                "GUIDED",
                                "text",
                                GUIDED.formatted(id, word, condition)))
                .expect(201);
    }

    private void approve() {
        String version = "/policies/" + id + "/versions/1";
        olivia.post(version + ":submit", Map.of("reason", "We may not say it any more."))
                .expect(200);
        String hash = oscar.get(version).expect(200).path("contentHash").asText();
        oscar.post(version + ":approve", Map.of("contentHash", hash, "comment", "Fine."))
                .expect(200);
    }
}
