package org.agentos.rules.rulebook.guided;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.agentos.rules.decision.CoverageEntry;
import org.agentos.rules.decision.CoverageEntry.Outcome;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.Rulebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Attacks by way of guided JSON. What is refused names its place; what is accepted is run, and does no harm. */
class HostileGuidedJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String CANARY = "agentos.canary";
    private static final String SET = "System.setProperty(\"" + CANARY + "\",\"dead\")";
    private static final String PATTERN =
            "{\"fact\":\"finding\",\"where\":[{\"field\":\"kind\",\"is\":\"equals\",\"value\":\"pii.iban\"}]}";

    static final List<String> PAYLOADS = List.of(
            "\"); " + SET + "; //",
            "\\\"); " + SET + "; //",
            "\\u0022); " + SET + "; //",
            "\\\\u0022) || " + SET + " != null || (\\u0022",
            "x\" || " + SET + " == null || kind == \"x",
            "\nend\nrule \"evil\" when then " + SET + "; end\n",
            "@{" + SET + "}",
            "${" + SET + "}",
            "#{" + SET + "}",
            "*/ " + SET + "; /*",
            "eval(" + SET + " != null)",
            "); firings.fired(0); " + SET + "; (",
            "\u2028" + SET + "\u2029",
            "'+" + SET + "+'");

    @BeforeEach
    @AfterEach
    void forgetCanary() {
        System.clearProperty(CANARY);
    }

    static Stream<Arguments> refusedAttacks() {
        return Stream.of(
                attack("unknown field salience", rule("salience", "100"), "/salience", "unknown-field"),
                attack("unknown field of a prototype", rule("__proto__", "{}"), "/__proto__", "unknown-field"),
                attack("unknown field with a slash", rule("a/b~c", "1"), "/a~1b~0c", "unknown-field"),
                attack(
                        "code as consequence",
                        rule("then", "[{\"java\":\"System.exit(1)\"}]"),
                        "/then/0/java",
                        "unknown-field"),
                attack("code as condition", rule("when", "{\"eval\":\"true\"}"), "/when/eval", "unknown-field"),
                attack("condition as text", rule("when", "\"eval(true)\""), "/when", "choice"),
                attack(
                        "two conditions in one",
                        rule("when", "{\"exists\":" + PATTERN + ",\"none\":" + PATTERN + "}"),
                        "/when",
                        "choice"),
                attack("empty conjunction", rule("when", "{\"all\":[]}"), "/when", "size"),
                attack("null condition", rule("when", "null"), "/when", "choice"),
                attack(
                        "class as fact",
                        when("{\"exists\":{\"fact\":\"java.lang.System\"}}"),
                        "/when/exists/fact",
                        "unknown-fact"),
                attack(
                        "class as field",
                        constraint("class", "equals", "\"x\""),
                        "/when/exists/where/0/field",
                        "unknown-fact-field"),
                attack(
                        "method as field",
                        constraint("kind.getClass()", "equals", "\"x\""),
                        "/when/exists/where/0/field",
                        "unknown-fact-field"),
                attack(
                        "assignment as field",
                        constraint("x = kind", "equals", "\"x\""),
                        "/when/exists/where/0/field",
                        "unknown-fact-field"),
                attack(
                        "symbol as operator",
                        constraint("kind", "== \"\" || true //", "\"x\""),
                        "/when/exists/where/0/is",
                        "unknown-word"),
                attack(
                        "backreference",
                        constraint("kind", "matches", "\"(a+)\\\\1$\""),
                        "/when/exists/where/0/value",
                        "regular-expression"),
                attack(
                        "number for a text",
                        constraint("kind", "equals", "1"),
                        "/when/exists/where/0/value",
                        "wrong-type"),
                attack(
                        "text for a number",
                        constraint("start", "equals", "\"1\""),
                        "/when/exists/where/0/value",
                        "wrong-type"),
                attack(
                        "fraction for a whole number",
                        constraint("start", "equals", "1.5"),
                        "/when/exists/where/0/value",
                        "wrong-type"),
                attack(
                        "object for a literal",
                        constraint("kind", "equals", "{\"$ref\":\"x\"}"),
                        "/when/exists/where/0/value",
                        "wrong-type"),
                attack(
                        "order of texts",
                        constraint("kind", "lessThan", "\"x\""),
                        "/when/exists/where/0/is",
                        "wrong-operator"),
                attack(
                        "number beyond bounds",
                        constraint("confidence", "lessThan", "1e999999999"),
                        "/when/exists/where/0/value",
                        "wrong-type"),
                attack(
                        "number with too many digits",
                        constraint("confidence", "lessThan", "0." + "1".repeat(60)),
                        "",
                        "json"),
                attack("not a number", constraint("confidence", "lessThan", "NaN"), "", "json"),
                attack(
                        "U+0000 in a literal",
                        constraint("kind", "equals", "\"a\\u0000b\""),
                        "/when/exists/where/0/value",
                        "unstorable-text"),
                attack(
                        "half a surrogate pair",
                        constraint("kind", "equals", "\"a\\ud800b\""),
                        "/when/exists/where/0/value",
                        "unstorable-text"),
                attack(
                        "literal of great length",
                        constraint("kind", "equals", "\"" + "a".repeat(501) + "\""),
                        "/when/exists/where/0/value",
                        "length"),
                attack(
                        "text of greater length",
                        constraint("kind", "equals", "\"" + "a".repeat(20_001) + "\""),
                        "",
                        "json"),
                attack(
                        "huge list",
                        when(
                                "{\"exists\":{\"fact\":\"finding\",\"where\":[{\"field\":\"kind\",\"is\":\"oneOf\",\"values\":["
                                        + "\"a\",".repeat(5000) + "\"a\"]}]}}"),
                        "/when/exists/where/0/values",
                        "size"),
                attack(
                        "no values",
                        when(
                                "{\"exists\":{\"fact\":\"finding\",\"where\":[{\"field\":\"kind\",\"is\":\"oneOf\",\"values\":[]}]}}"),
                        "/when/exists/where/0/values",
                        "size"),
                attack(
                        "deep conditions",
                        rule("when", "{\"not\":".repeat(30) + "{\"exists\":" + PATTERN + "}" + "}".repeat(30)),
                        "/when" + "/not".repeat(10),
                        "too-deep"),
                attack(
                        "deep constraints",
                        when("{\"exists\":{\"fact\":\"finding\",\"where\":[" + "{\"not\":".repeat(20)
                                + "{\"field\":\"kind\",\"is\":\"equals\",\"value\":\"x\"}" + "}".repeat(20) + "]}}"),
                        "/when/exists/where/0" + "/not".repeat(4),
                        "too-deep"),
                attack("deeper than any parser", "[".repeat(100_000), "", "json"),
                attack(
                        "many conditions",
                        rule(
                                "when",
                                "{\"all\":[" + ("{\"exists\":" + PATTERN + "},").repeat(199) + "{\"exists\":" + PATTERN
                                        + "}]}"),
                        "/when/all/99/exists/where/0",
                        "too-many-conditions"),
                attack(
                        "exponential alternatives",
                        rule(
                                "when",
                                "{\"all\":["
                                        + ("{\"any\":[{\"exists\":" + PATTERN + "},{\"none\":" + PATTERN + "}]},")
                                                .repeat(19)
                                        + "{\"exists\":" + PATTERN + "}]}"),
                        "/when",
                        "too-many-alternatives"),
                attack(
                        "endless range",
                        when(
                                "{\"exists\":{\"fact\":\"finding\",\"where\":[{\"field\":\"start\",\"is\":\"between\",\"min\":5,\"max\":1}]}}"),
                        "/when/exists/where/0",
                        "empty-range"),
                attack(
                        "sum of a text",
                        when(
                                "{\"compare\":{\"aggregate\":\"sum\",\"fact\":\"finding\",\"field\":\"kind\",\"is\":\"equals\",\"value\":1}}"),
                        "/when/compare/field",
                        "wrong-type"),
                attack(
                        "aggregate as code",
                        when(
                                "{\"compare\":{\"aggregate\":\"init( evil(); )\",\"fact\":\"finding\",\"field\":\"start\",\"is\":\"equals\",\"value\":1}}"),
                        "/when/compare/aggregate",
                        "unknown-word"),
                attack(
                        "at least a billion",
                        when("{\"atLeast\":{\"number\":1000000000,\"fact\":\"finding\"}}"),
                        "/when/atLeast/number",
                        "range"),
                attack(
                        "number too large for its type",
                        when("{\"atLeast\":{\"number\":99999999999,\"fact\":\"finding\"}}"),
                        "/when/atLeast/number",
                        "wrong-type"),
                attack(
                        "name that is code",
                        when("{\"exists\":{\"fact\":\"finding\",\"as\":\"$f : Object() eval(true)\"}}"),
                        "/when/exists/as",
                        "alias"),
                attack(
                        "unknown word list",
                        when(
                                "{\"exists\":{\"fact\":\"word\",\"where\":[{\"field\":\"list\",\"is\":\"equals\",\"value\":\"nothing\"}]}}"),
                        "/when/exists/where/0/value",
                        "unknown-word-list"),
                attack(
                        "placeholder of a class",
                        then("{\"violation\":{\"effect\":\"NOTE\",\"message\":\"{finding.class}\"}}"),
                        "/then/0/violation/message",
                        "unknown-placeholder"),
                attack(
                        "placeholder with a call",
                        then("{\"violation\":{\"effect\":\"NOTE\",\"message\":\"{finding.kind.length()}\"}}"),
                        "/then/0/violation/message",
                        "placeholder"),
                attack(
                        "points without bounds",
                        then("{\"points\":{\"dimension\":\"RISK\",\"points\":2147483647}}"),
                        "/then/0/points/points",
                        "range"),
                attack(
                        "stage that nobody has",
                        then("{\"obligation\":{\"kind\":\"STAGE\",\"value\":\"root\"}}"),
                        "/then/0/obligation/value",
                        "unknown-stage"),
                attack("id that ends the rule", rule("id", "\"x\\\" end rule \\\"y\""), "/id", "id"),
                attack(
                        "script as legal basis",
                        rule("legalBasis", "{\"citation\":\"x\",\"url\":\"javascript:alert(1)\"}"),
                        "/legalBasis/url",
                        "url"),
                attack(
                        "local address as legal basis",
                        rule("legalBasis", "{\"citation\":\"x\",\"url\":\"https://127.0.0.1/admin\"}"),
                        "/legalBasis/url",
                        "url"),
                attack(
                        "password in the legal basis",
                        rule("legalBasis", "{\"citation\":\"x\",\"url\":\"https://user:pw@law.example.org/\"}"),
                        "/legalBasis/url",
                        "url"),
                attack("day that is none", rule("effectiveFrom", "\"2026-02-30\""), "/effectiveFrom", "date"),
                attack("key twice", rule("id", "\"topic-a\",\"id\":\"topic-b\""), "", "json"),
                attack("more after the end", rule("tags", "[]") + " {}", "", "json"),
                attack("comment", "/* */ " + rule("tags", "[]"), "", "json"),
                attack("nothing", "", "", "wrong-type"),
                attack("list instead of a rule", "[]", "", "wrong-type"),
                attack("document of great size", " ".repeat(4_000_001), "", "too-large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedAttacks")
    void refusesWithPlaceAndCode(String name, String json, String pointer, String code) {
        Reading<Rule> reading = GuidedNotation.readRule(json, empty());

        assertThat(reading.problems())
                .extracting(RuleProblem::pointer, RuleProblem::code)
                .contains(tuple(pointer, code));
        assertThat(System.getProperty(CANARY)).isNull();
    }

    @Test
    void runsNothingThatStandsInAnyText() {
        List<Rule> accepted = new ArrayList<>();
        int refused = 0;
        for (String payload : PAYLOADS) {
            for (JsonNode attacked : injected(payload)) {
                Reading<Rule> reading = GuidedNotation.readRule(attacked.toString(), empty());
                if (reading instanceof Reading.Accepted<Rule> rule) {
                    accepted.add(renamed(rule.value(), accepted.size()));
                } else {
                    refused++;
                }
            }
        }

        run(accepted);

        assertThat(accepted).as("texts that may hold anything").hasSizeGreaterThan(60);
        assertThat(refused).as("texts that may not").isGreaterThan(60);
        assertThat(System.getProperty(CANARY)).isNull();
    }

    @Test
    void reportsAllProblemsAtOnceWithSuggestions() {
        String json =
                """
                {"id": "Topic", "titel": "Title", "severity": "HIHG", "owner": "Legal", "legalBasis": {"citation": "x"},
                 "effectiveFrom": "tomorrow",
                 "when": {"all": [
                   {"exists": {"fact": "content", "where": [{"field": "chanel", "is": "equals", "value": "email"}]}},
                   {"exists": {"fact": "findings"}}]},
                 "then": [{"points": {"dimension": "RISK", "points": 0}}]}
                """;

        List<RuleProblem> problems = GuidedNotation.readRule(json, empty()).problems();

        assertThat(problems)
                .extracting(RuleProblem::pointer)
                .containsExactlyInAnyOrder(
                        "/titel",
                        "/title",
                        "/severity",
                        "/effectiveFrom",
                        "/id",
                        "/when/all/0/exists/where/0/field",
                        "/when/all/1/exists/fact",
                        "/then/0/points/points");
        assertThat(problems)
                .flatExtracting(problem -> problem.suggestion().stream().toList())
                .containsExactlyInAnyOrder("title", "HIGH", "channel", "finding");
    }

    private static void run(List<Rule> rules) {
        Subject subject = Subject.post("A text", "x");
        ScanResult scan = new ScanResult(
                List.of(new Finding("f1", "pii.iban", "text", 0, 1, "A", 1, "test")),
                List.of(),
                List.of(new CoverageEntry("text", "test", "1", Outcome.SCANNED, "")),
                Map.of());
        Rulebook rulebook = Rulebook.of(rules, List.of(), List.of());
        try (DecisionEngine engine = DecisionEngine.of(rulebook, ignored -> scan)) {
            assertThat(engine.decide(subject, Instant.parse("2026-11-24T00:00:00Z"))
                            .rules())
                    .as("rules whose conditions were left alone fire")
                    .isNotEmpty();
        }
    }

    private static Rule renamed(Rule rule, int number) {
        return new Rule(
                "attack-" + number,
                rule.title(),
                rule.description(),
                rule.severity(),
                rule.owner(),
                rule.legalBasis(),
                rule.scope(),
                rule.tags(),
                rule.condition(),
                rule.consequences(),
                rule.passingExample(),
                rule.failingExample());
    }

    /** The honest rule, with the payload in each of its texts in turn. */
    private static List<JsonNode> injected(String payload) {
        List<JsonNode> attacked = new ArrayList<>();
        JsonNode honest = tree(honest());
        for (String pointer : texts(honest, "")) {
            JsonNode copy = honest.deepCopy();
            int slash = pointer.lastIndexOf('/');
            JsonNode parent = copy.at(pointer.substring(0, slash));
            String last = pointer.substring(slash + 1);
            if (parent instanceof ObjectNode object) {
                object.put(last, payload);
            } else {
                ((ArrayNode) parent)
                        .set(Integer.parseInt(last), MAPPER.getNodeFactory().textNode(payload));
            }
            attacked.add(copy);
        }
        return attacked;
    }

    private static List<String> texts(JsonNode node, String pointer) {
        List<String> found = new ArrayList<>();
        if (node.isTextual()) {
            found.add(pointer);
        }
        node.properties().forEach(entry -> found.addAll(texts(entry.getValue(), pointer + "/" + entry.getKey())));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                found.addAll(texts(node.get(i), pointer + "/" + i));
            }
        }
        return found;
    }

    private static Arguments attack(String name, String json, String pointer, String code) {
        return Arguments.of(name, json, pointer, code);
    }

    private static String when(String condition) {
        return rule("when", condition);
    }

    private static String then(String consequence) {
        return rule("then", "[" + consequence + "]");
    }

    private static String constraint(String field, String is, String value) {
        String quoted = MAPPER.getNodeFactory().textNode(is).toString();
        return when("{\"exists\":{\"fact\":\"finding\",\"where\":[{\"field\":\"" + field + "\",\"is\":" + quoted
                + ",\"value\":" + value + "}]}}");
    }

    /** The honest rule with one field replaced by, or added as, raw JSON. */
    private static String rule(String field, String json) {
        ObjectNode rule = (ObjectNode) tree(honest());
        rule.remove(field);
        String rest = rule.toString();
        return "{\"" + field + "\":" + json + "," + rest.substring(1);
    }

    private static String honest() {
        return """
                {"id": "topic-honest", "title": "Title", "description": "Description", "severity": "LOW", "owner": "Owner",
                 "legalBasis": {"citation": "Law", "url": "https://law.example.org/"},
                 "jurisdictions": ["US"], "channels": ["x"], "effectiveFrom": "2020-01-01", "effectiveUntil": "2030-01-01",
                 "tags": ["tag"],
                 "when": {"any": [
                   {"exists": {"fact": "finding", "as": "found", "where": [
                     {"field": "kind", "is": "equals", "value": "pii.iban"},
                     {"field": "part", "is": "oneOf", "values": ["text"]},
                     {"field": "excerpt", "is": "contains", "value": "a"}]}},
                   {"compare": {"aggregate": "max", "fact": "finding", "as": "found", "field": "end",
                                "is": "greaterThan", "value": 7,
                                "where": [{"any": [{"field": "detector", "is": "startsWith", "value": "test"}]}]}}]},
                 "then": [{"violation": {"effect": "NOTE", "message": "Message", "remedy": "Remedy"}},
                          {"obligation": {"kind": "ADD_DISCLOSURE", "value": "Disclosure"}}],
                 "passing": {"explanation": "Explanation", "text": "Text", "channel": "x", "brand": {"name": "Brand"},
                             "links": [{"url": "https://example.org", "label": "Label"}],
                             "findings": [{"kind": "pii.iban", "part": "text", "excerpt": "A"}]}}
                """;
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Rulebook empty() {
        return Rulebook.of(List.of(), List.of(), List.of());
    }
}
