package org.agentos.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts that have broken others' programs, in every field of text: each is decided, or refused with what is wrong with it. */
class NaughtyTextsIT {

    /** Ours, for a build without the cases: what JSON can carry and programs stumble over. */
    private static final List<String> OURS = List.of(
            "\u0000",
            "a\ud800b",
            "\udfff",
            "\ufeff\ufffe\uffff",
            "\u202e\u2066reversed\u2069",
            "e" + "\u0301".repeat(500),
            "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "'; drop table decision; --",
            "${jndi:ldap://127.0.0.1/a}#{7*7}{{7*7}}<%= 7*7 %>",
            "<script>alert(1)</script>]]><!--",
            "%00%0a..\\..//etc/passwd",
            "%s%n%d%x".repeat(20),
            "\r\n\t\u0085\u2028\u2029\u000b",
            "NaN",
            "-0",
            "1e400",
            " ",
            "\u0430\u0435\u043e\uff41\u24d0\ud835\udd52",
            "(".repeat(2_000),
            "<".repeat(2_000),
            "&#".repeat(1_000));

    private final Api olivia = Api.as("olivia.officer");
    private final Api bella = Api.as("bella.business");

    @Test
    void areNeverAFaultOfTheDecisionApi() throws IOException {
        for (String text : texts()) {
            holds(olivia.post("/decisions", content(text)), text);
            holds(olivia.post("/check-compliance", content(text)), text);
            holds(olivia.post("/decisions/batches", Map.of("items", List.of(content(text)))), text);
        }
    }

    @Test
    void areNeverAFaultInOneFieldAlone() throws IOException {
        List<String> fields = List.of("text", "channel", "language", "region", "audience", "kind", "reference");
        List<String> texts = texts();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            String field = fields.get(i % fields.size());
            Map<String, String> content =
                    field.equals("text") ? Map.of("text", text) : Map.of("text", "Tea", field, text);
            holds(olivia.post("/decisions", content), field + ": " + text);
        }
    }

    @Test
    void areNeverAFaultOfTheFacadesAndOfWhatElseTakesTexts() throws IOException {
        for (String text : texts()) {
            holds(olivia.post("/openai/v1/moderations", Map.of("input", List.of(text), "model", text)), text);
            holds(olivia.post("/litellm/beta/litellm_basic_guardrail_api", Map.of("texts", List.of(text))), text);
            holds(olivia.post("/mcp", call(text)), text);
            holds(olivia.post("/policies:validate", Map.of("notation", "DRL", "text", text)), text);
            holds(olivia.post("/exceptions", Map.of("ruleId", text, "reason", text)), text);
            holds(
                    bella.post(
                            "/missions",
                            Map.of("topic", text, "audience", text, "goal", text, "channels", List.of(text))),
                    text);
        }
    }

    private static void holds(Api.Answer answer, String text) {
        assertThat(answer.status()).as("status for %s", text).isLessThan(500);
    }

    private static Map<String, Object> content(String text) {
        return Map.of(
                "text", text,
                "channel", text,
                "language", text,
                "region", text,
                "audience", text,
                "kind", text,
                "links", List.of(text),
                "reference", text,
                "evidence",
                        List.of(Map.of("topic", text, "kind", text, "source", text, "dated", "2026-01-01T00:00:00Z")),
                "campaign", Map.of("id", text, "name", text));
    }

    private static Map<String, Object> call(String text) {
        return Map.of(
                "jsonrpc",
                "2.0",
                "id",
                text,
                "method",
                "tools/call",
                "params",
                Map.of("name", "decide", "arguments", Map.of("text", text, "channel", text)));
    }

    /** And the public list of naughty strings, where the cases are. */
    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>(OURS);
        String cases = System.getenv("AGENTOS_CASES");
        if (cases != null && !cases.isBlank()) {
            for (String line : Files.readAllLines(Path.of(cases, "naughty-strings.jsonl"))) {
                texts.add(Api.JSON.readTree(line).path("text").asText());
            }
        }
        return texts;
    }
}
