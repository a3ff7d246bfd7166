package org.agentos.rules.rulebook.guided;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Attacks by way of joins, expressions, windows, scores, tables and short forms: each refused with its place and code. */
class HostileWiderModelTest {

    private static final String EXISTS = "/rules/0/when/exists/where/0";
    private static final String JOIN = "/rules/0/when/all/1/exists/where/0";
    private static final String PART =
            "{\"field\":\"part\",\"is\":\"equals\",\"other\":{\"as\":\"one\",\"field\":\"part\"}}";

    static Stream<Arguments> expressions() {
        return Stream.of(
                expression("lookahead", "(?=a)b", "regular-expression"),
                expression("negative lookahead", "(?!a)b", "regular-expression"),
                expression("lookbehind", "(?<=a)b", "regular-expression"),
                expression("possessive repetition", "a++b", "regular-expression"),
                expression("atomic group", "(?>a+)b", "regular-expression"),
                expression("backreference by name", "(?P<x>a)\\\\k<x>", "regular-expression"),
                expression("conditional", "(?(1)a|b)", "regular-expression"),
                expression("recursion", "a(?R)b", "regular-expression"),
                expression("code in an expression", "(?{ System.exit(1) })", "regular-expression"),
                expression("unclosed group", "(a", "regular-expression"),
                expression("unclosed class", "[a", "regular-expression"),
                expression("repetition beyond RE2", "a{1001}", "too-many-repetitions"),
                expression("nested repetitions", "((a{100}){100}){100}", "too-many-repetitions"),
                expression("open nested repetitions", "(a{50,}){50,}", "too-many-repetitions"),
                expression("repetition beyond int", "a{99999999999}", "too-many-repetitions"),
                expression("found in every text", "(a+)*", "matches-nothing"),
                expression("found in every text by alternatives", "a|", "matches-nothing"),
                expression("long expression", "a".repeat(301), "length"),
                expression("empty expression", "", "length"));
    }

    static Stream<Arguments> constraints() {
        return Stream.of(
                constraint(
                        "expression on a number",
                        "\"start\",\"is\":\"matches\",\"value\":\"a\"",
                        "/is",
                        "wrong-operator"),
                constraint(
                        "expression that is a number",
                        "\"kind\",\"is\":\"matches\",\"value\":1",
                        "/value",
                        "wrong-type"),
                constraint(
                        "unknown word list",
                        "\"kind\",\"is\":\"inList\",\"value\":\"lists\"",
                        "/value",
                        "unknown-word-list"),
                constraint(
                        "code as word list",
                        "\"kind\",\"is\":\"containsWordOf\",\"value\":\"\\\"+System.exit(1)+\\\"\"",
                        "/value",
                        "unknown-word-list"),
                constraint(
                        "path as word list",
                        "\"kind\",\"is\":\"inList\",\"value\":\"../../etc/passwd\"",
                        "/value",
                        "unknown-word-list"),
                constraint(
                        "word list on a flag",
                        "\"start\",\"is\":\"inList\",\"value\":\"list\"",
                        "/is",
                        "wrong-operator"),
                constraint(
                        "window on a text",
                        "\"kind\",\"is\":\"withinLast\",\"duration\":\"P1D\"",
                        "/is",
                        "wrong-operator"),
                constraint(
                        "window as code",
                        "\"kind\",\"is\":\"withinLast\",\"duration\":\"P1D)||(1==1\"",
                        "/duration",
                        "duration"),
                constraint(
                        "window in months",
                        "\"kind\",\"is\":\"withinLast\",\"duration\":\"P1M\"",
                        "/duration",
                        "duration"),
                constraint(
                        "window of nothing",
                        "\"kind\",\"is\":\"withinLast\",\"duration\":\"PT0S\"",
                        "/duration",
                        "range"),
                constraint(
                        "window backwards",
                        "\"kind\",\"is\":\"withinNext\",\"duration\":\"P-1D\"",
                        "/duration",
                        "range"),
                constraint(
                        "window of ages",
                        "\"kind\",\"is\":\"withinNext\",\"duration\":\"P99999999D\"",
                        "/duration",
                        "range"),
                constraint(
                        "window beyond long",
                        "\"kind\",\"is\":\"withinNext\",\"duration\":\"P99999999999999999999D\"",
                        "/duration",
                        "duration"),
                constraint(
                        "window finer than a second",
                        "\"kind\",\"is\":\"withinNext\",\"duration\":\"PT0.5S\"",
                        "/duration",
                        "range"),
                constraint(
                        "moment for a text",
                        "\"kind\",\"is\":\"equals\",\"value\":{\"instant\":\"2026-01-01T00:00:00Z\"}",
                        "/value",
                        "wrong-type"),
                constraint(
                        "moment that is none",
                        "\"kind\",\"is\":\"equals\",\"value\":{\"instant\":\"2026-02-30T00:00:00Z\"}",
                        "/value/instant",
                        "moment"),
                constraint(
                        "moment with more",
                        "\"kind\",\"is\":\"equals\",\"value\":{\"instant\":\"2026-01-01T00:00:00Z\",\"x\":1}",
                        "/value/x",
                        "unknown-field"),
                constraint(
                        "reference to nothing",
                        "\"part\",\"is\":\"equals\",\"other\":{\"as\":\"one\",\"field\":\"part\"}",
                        "/other/as",
                        "unknown-name"),
                constraint(
                        "reference to itself",
                        "\"part\",\"is\":\"equals\",\"other\":{\"as\":\"finding\",\"field\":\"kind\"}",
                        "/other/as",
                        "unknown-name"),
                constraint(
                        "reference without a field",
                        "\"part\",\"is\":\"equals\",\"other\":{\"as\":\"one\"}",
                        "/other/field",
                        "missing-field"),
                constraint(
                        "reference and value",
                        "\"part\",\"is\":\"equals\",\"value\":\"a\",\"other\":{\"as\":\"one\",\"field\":\"part\"}",
                        "/value",
                        "unknown-field"));
    }

    static Stream<Arguments> joins() {
        return Stream.of(
                join(
                        "join on a class",
                        "\"part\",\"is\":\"equals\",\"other\":{\"as\":\"one\",\"field\":\"class\"}",
                        JOIN + "/other/field",
                        "unknown-fact-field"),
                join(
                        "join on a method",
                        "\"part\",\"is\":\"equals\",\"other\":{\"as\":\"one\",\"field\":\"getClass()\"}",
                        JOIN + "/other/field",
                        "unknown-fact-field"),
                join(
                        "join with code as name",
                        "\"part\",\"is\":\"equals\",\"other\":{\"as\":\"one; x\",\"field\":\"part\"}",
                        JOIN + "/other/as",
                        "unknown-name"),
                join(
                        "join of unlike types",
                        "\"part\",\"is\":\"equals\",\"other\":{\"as\":\"one\",\"field\":\"start\"}",
                        JOIN,
                        "wrong-type"),
                join(
                        "order of texts",
                        "\"part\",\"is\":\"lessThan\",\"other\":{\"as\":\"one\",\"field\":\"part\"}",
                        JOIN + "/is",
                        "wrong-operator"),
                join(
                        "loose join",
                        "\"start\",\"is\":\"notEquals\",\"other\":{\"as\":\"one\",\"field\":\"start\"}",
                        "/rules/0/when",
                        "loose-join"),
                when(
                        "name of a later fact",
                        "{\"all\":[{\"exists\":{\"fact\":\"medium\",\"where\":[" + PART
                                + "]}},{\"exists\":{\"fact\":\"finding\",\"as\":\"one\"}}]}",
                        "/rules/0/when/all/0/exists/where/0/other/as",
                        "unknown-name"),
                when(
                        "name of an absent fact",
                        "{\"all\":[{\"none\":{\"fact\":\"finding\",\"as\":\"one\"}},{\"exists\":{\"fact\":\"medium\",\"where\":["
                                + PART + "]}}]}",
                        JOIN + "/other/as",
                        "unknown-name"),
                when(
                        "name from an alternative",
                        "{\"all\":[{\"any\":[{\"exists\":{\"fact\":\"finding\",\"as\":\"one\"}}]},{\"exists\":{\"fact\":\"medium\",\"where\":["
                                + PART + "]}}]}",
                        JOIN + "/other/as",
                        "unknown-name"),
                when(
                        "one name for two facts",
                        "{\"all\":[{\"exists\":{\"fact\":\"finding\",\"as\":\"one\"}},{\"exists\":{\"fact\":\"finding\",\"as\":\"one\"}},"
                                + "{\"exists\":{\"fact\":\"medium\",\"where\":[" + PART + "]}}]}",
                        "/rules/0/when/all/2/exists/where/0/other/as",
                        "ambiguous-name"),
                when("billion joins", "{\"all\":[" + chain(7) + "]}", "/rules/0/when", "too-many-joins"),
                when(
                        "count in a group that must not hold",
                        "{\"not\":{\"all\":[{\"exists\":{\"fact\":\"finding\",\"as\":\"one\"}},"
                                + "{\"atLeast\":{\"number\":2,\"fact\":\"medium\",\"where\":[" + PART + "]}}]}}",
                        "/rules/0/when",
                        "count-in-group"));
    }

    static Stream<Arguments> consequences() {
        String per = "\"per\":{\"aggregate\":\"count\",\"as\":\"finding\"}";
        return Stream.of(
                then("factor of nothing", "\"factor\":0," + per, "/points/factor", "range"),
                then("factor beyond bounds", "\"factor\":1e300," + per, "/points/factor", "wrong-type"),
                then("factor as code", "\"factor\":\"1;x\"," + per, "/points/factor", "wrong-type"),
                then(
                        "points of an unknown fact",
                        "\"factor\":1,\"per\":{\"aggregate\":\"count\",\"as\":\"other\"}",
                        "/points/per/as",
                        "unknown-name"),
                then(
                        "sum of a text",
                        "\"factor\":1,\"per\":{\"aggregate\":\"sum\",\"as\":\"finding\",\"field\":\"kind\"}",
                        "/points/per/field",
                        "wrong-type"),
                then(
                        "sum of a method",
                        "\"factor\":1,\"per\":{\"aggregate\":\"sum\",\"as\":\"finding\",\"field\":\"hashCode()\"}",
                        "/points/per/field",
                        "unknown-fact-field"),
                then(
                        "aggregate as code",
                        "\"factor\":1,\"per\":{\"aggregate\":\"collectList\",\"as\":\"finding\"}",
                        "/points/per/aggregate",
                        "unknown-word"),
                then("two kinds of points", "\"points\":1,\"factor\":1," + per, "/points/points", "unknown-field"));
    }

    static Stream<Arguments> tables() {
        String channel =
                "{\"heading\":\"Channel\",\"exists\":{\"fact\":\"content\",\"field\":\"channel\",\"is\":\"equals\"}}";
        String risk = "{\"heading\":\"Risk\",\"then\":\"RISK\"}";
        return Stream.of(
                table(
                        "column of a class",
                        "[{\"heading\":\"x\",\"exists\":{\"fact\":\"content\",\"field\":\"class\",\"is\":\"equals\"}},"
                                + risk + "]",
                        "[[\"a\",1]]",
                        "/tables/0/rows/0/0",
                        "unknown-fact-field"),
                table(
                        "code as test",
                        "[{\"heading\":\"x\",\"exists\":{\"fact\":\"content\",\"field\":\"channel\",\"is\":\"== $param || true\"}},"
                                + risk + "]",
                        "[[\"a\",1]]",
                        "/tables/0/columns/0/exists/is",
                        "unknown-word"),
                table(
                        "code as outcome",
                        "[" + channel + ",{\"heading\":\"x\",\"then\":\"System.exit(1)\"}]",
                        "[[\"a\",1]]",
                        "/tables/0/columns/1/then",
                        "unknown-word"),
                table(
                        "score that is a formula",
                        "[" + channel + "," + risk + "]",
                        "[[\"a\",\"=1+1\"]]",
                        "/tables/0/rows/0/1",
                        "cell"),
                table(
                        "score beyond bounds",
                        "[" + channel + "," + risk + "]",
                        "[[\"a\",101]]",
                        "/tables/0/rows/0/1",
                        "range"),
                table(
                        "row with more cells",
                        "[" + channel + "," + risk + "]",
                        "[[\"a\",1,2]]",
                        "/tables/0/rows/0",
                        "size"),
                table(
                        "column twice",
                        "[" + channel + "," + risk + "," + risk + "]",
                        "[[\"a\",1,1]]",
                        "/tables/0/columns/2",
                        "duplicate"),
                table(
                        "too many columns",
                        "[" + (channel + ",").repeat(60) + risk + "]",
                        "[[]]",
                        "/tables/0/columns",
                        "size"),
                table(
                        "too many rows",
                        "[" + channel + "," + risk + "]",
                        "[" + "[\"a\",1],".repeat(2000) + "[\"a\",1]]",
                        "/tables/0/rows",
                        "size"),
                Arguments.of(
                        "more word lists than stars",
                        "{\"wordLists\":{"
                                + IntStream.range(0, 200_000)
                                        .mapToObj(i -> "\"l" + i + "\":[\"a\"]")
                                        .collect(Collectors.joining(","))
                                + "}}",
                        "/wordLists",
                        "size"),
                table("no rows", "[" + channel + "," + risk + "]", "[]", "/tables/0/rows", "size"));
    }

    static Stream<Arguments> shortForms() {
        return Stream.of(
                brief(
                        "code as criterion",
                        "\"criteria\":{\"eval\":\"x\"},\"severity\":\"low\"",
                        "/criteria/eval",
                        "unknown-field"),
                brief("no criteria", "\"criteria\":{},\"severity\":\"low\"", "/criteria", "no-criteria"),
                brief(
                        "words as text",
                        "\"criteria\":{\"forbidden_words\":\"a\"},\"severity\":\"low\"",
                        "/criteria/forbidden_words",
                        "wrong-type"),
                brief(
                        "expression as colour",
                        "\"criteria\":{\"required_colors\":[\"#ffffff) || (\"]},\"severity\":\"low\"",
                        "/criteria/required_colors/0",
                        "colour"),
                brief(
                        "tone of code",
                        "\"criteria\":{\"tone_requirements\":[\"calm\\\"+x\"]},\"severity\":\"low\"",
                        "/criteria/tone_requirements/0",
                        "unknown-tone"),
                brief(
                        "more channels than stars",
                        "\"criteria\":{\"tone_requirements\":[\"calm\"]},\"severity\":\"low\",\"applies_to\":["
                                + many("x") + "]",
                        "/applies_to",
                        "size"),
                brief(
                        "more words than stars",
                        "\"criteria\":{\"forbidden_words\":[" + many("x") + "]},\"severity\":\"low\"",
                        "/criteria/forbidden_words",
                        "size"),
                brief(
                        "more colours than stars",
                        "\"criteria\":{\"required_colors\":[" + many("#ffffff") + "]},\"severity\":\"low\"",
                        "/criteria/required_colors",
                        "size"),
                brief(
                        "channel of code",
                        "\"criteria\":{\"tone_requirements\":[\"calm\"]},\"severity\":\"low\",\"applies_to\":[\"x\\\" || true\"]",
                        "/applies_to/0",
                        "word"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"expressions", "constraints", "joins", "consequences", "tables", "shortForms"})
    void refusesWithPlaceAndCode(String name, String json, String pointer, String code) {
        Reading<RuleSet> reading = GuidedNotation.read(json);

        assertThat(reading.problems())
                .extracting(RuleProblem::pointer, RuleProblem::code)
                .contains(tuple(pointer, code));
    }

    private static Arguments expression(String name, String regex, String code) {
        String where = "[{\"field\":\"kind\",\"is\":\"matches\",\"value\":\"" + regex + "\"}]";
        return when(name, "{\"exists\":{\"fact\":\"finding\",\"where\":" + where + "}}", EXISTS + "/value", code);
    }

    private static Arguments constraint(String name, String test, String place, String code) {
        return when(
                name, "{\"exists\":{\"fact\":\"finding\",\"where\":[{\"field\":" + test + "}]}}", EXISTS + place, code);
    }

    private static Arguments join(String name, String test, String pointer, String code) {
        return when(
                name,
                "{\"all\":[{\"exists\":{\"fact\":\"finding\",\"as\":\"one\"}},{\"exists\":{\"fact\":\"claim\",\"where\":[{\"field\":"
                        + test + "}]}}]}",
                pointer,
                code);
    }

    private static String chain(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> "{\"exists\":{\"fact\":\"finding\",\"as\":\"f" + i + "\",\"where\":["
                        + (i == 0
                                ? ""
                                : "{\"field\":\"part\",\"is\":\"equals\",\"other\":{\"as\":\"f" + (i - 1)
                                        + "\",\"field\":\"part\"}}")
                        + "]}}")
                .collect(Collectors.joining(","));
    }

    private static Arguments when(String name, String condition, String pointer, String code) {
        return Arguments.of(
                name, document(condition, "{\"points\":{\"dimension\":\"RISK\",\"points\":1}}"), pointer, code);
    }

    private static Arguments then(String name, String points, String place, String code) {
        String then = "{\"points\":{\"dimension\":\"RISK\"," + points + "}}";
        return Arguments.of(
                name, document("{\"exists\":{\"fact\":\"finding\"}}", then), "/rules/0/then/0" + place, code);
    }

    private static String document(String condition, String then) {
        return "{\"rules\":[{\"id\":\"topic-rule\"," + metadata() + ",\"when\":" + condition + ",\"then\":[" + then
                + "]}],\"wordLists\":{\"list\":[\"word\"]}}";
    }

    private static Arguments table(String name, String columns, String rows, String pointer, String code) {
        String table = "{\"id\":\"topic-table\"," + metadata() + ",\"columns\":" + columns + ",\"rows\":" + rows + "}";
        return Arguments.of(name, "{\"tables\":[" + table + "]}", pointer, code);
    }

    private static Arguments brief(String name, String rest, String pointer, String code) {
        return Arguments.of(name, "{\"rule_name\":\"Policy\"," + rest + "}", pointer, code);
    }

    private static String many(String text) {
        return ("\"" + text + "\",").repeat(300_000) + "\"" + text + "\"";
    }

    private static String metadata() {
        return "\"title\":\"Title\",\"severity\":\"LOW\",\"owner\":\"Owner\",\"legalBasis\":{\"citation\":\"Law\"},"
                + "\"effectiveFrom\":\"2020-01-01\"";
    }
}
