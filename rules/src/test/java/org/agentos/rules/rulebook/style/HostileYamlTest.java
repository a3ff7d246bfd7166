package org.agentos.rules.rulebook.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Attacks on the reader of style checks: each is refused with a reason, none is resolved, executed or expanded. */
class HostileYamlTest {

    private static final String CHECK = "extends: existence\nmessage: x\n";

    static Stream<Arguments> attacks() {
        return Stream.of(
                Arguments.of(
                        "instance of a class", "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]"),
                Arguments.of("tag on a value", CHECK + "tokens: [!!java.io.File [x]]"),
                Arguments.of("local tag", CHECK + "tokens: [!run x]"),
                Arguments.of("tag on a key", CHECK + "!!python/object:os.system tokens: [x]"),
                Arguments.of("binary", CHECK + "tokens: [!!binary aGVsbG8=]"),
                Arguments.of("anchor", CHECK + "tokens: &a [x]"),
                Arguments.of("alias", CHECK + "tokens: &a [x]\nexceptions: *a"),
                Arguments.of("unknown alias", CHECK + "tokens: *a"),
                Arguments.of("billion laughs", laughs()),
                Arguments.of("merge key", CHECK + "<<: {tokens: [x]}"),
                Arguments.of("recursion", CHECK + "tokens: &a [*a]"),
                Arguments.of("deep lists", CHECK + "tokens: " + "[".repeat(5_000) + "]".repeat(5_000)),
                Arguments.of("deep mappings", CHECK + "action: " + "{a: ".repeat(2_000) + "}".repeat(2_000)),
                Arguments.of("second document", CHECK + "tokens: [x]\n---\nextends: script\n"),
                Arguments.of("duplicate key", CHECK + "tokens: [x]\ntokens: [y]"),
                Arguments.of("not a mapping", "- a\n- b"),
                Arguments.of("nothing", ""),
                Arguments.of("too large", CHECK + "tokens:\n" + "  - x\n".repeat(200_000)),
                Arguments.of("too many entries", CHECK + "tokens:\n" + "  - x\n".repeat(20_000)),
                Arguments.of("control characters", CHECK + "tokens: [\u0000\u0007]"),
                Arguments.of("half a pair of surrogates", CHECK + "tokens: ['\uD800']"),
                Arguments.of("list for a text", CHECK + "tokens: [x]\nlevel: [error]"),
                Arguments.of("mapping for a list", CHECK + "tokens: {a: b}"),
                Arguments.of("number that overflows", CHECK + "tokens: [x]\nlimit: 99999999999999999999"),
                Arguments.of("back-reference", CHECK + "tokens: ['(a+)\\1+']"),
                Arguments.of("atomic group", CHECK + "tokens: ['(?>a+)b']"),
                Arguments.of("conditional group", CHECK + "tokens: ['(?(1)a|b)']"),
                Arguments.of("product of repetitions", CHECK + "tokens: ['((a{100}){100}){100}']"),
                Arguments.of("lookaround in a repetition", CHECK + "tokens: ['(?:a(?!b))*']"),
                Arguments.of("lookaround after a repetition", CHECK + "tokens: ['a+(?!b)']"),
                Arguments.of("deep groups", CHECK + "tokens: ['" + "(".repeat(1_000) + "a" + ")".repeat(1_000) + "']"),
                Arguments.of("long pattern", CHECK + "tokens: ['" + "a".repeat(6_000) + "']"),
                Arguments.of("unclosed class", CHECK + "tokens: ['[a']"),
                Arguments.of("script of Tengo", "extends: script\nmessage: x\nscript: os.exec('id')"),
                Arguments.of("formula that calls", metric("os.exec(1)")),
                Arguments.of("formula that imports", metric("import(\"os\").exit(1)")),
                Arguments.of("deep formula", metric("(".repeat(900) + "1" + ")".repeat(90))),
                Arguments.of(
                        "condition that calls", "extends: metric\nmessage: x\nformula: words\ncondition: '> exec(1)'"));
    }

    private static String metric(String formula) {
        return "extends: metric\nmessage: x\nformula: '" + formula + "'\ncondition: '> 1'\n";
    }

    private static String laughs() {
        StringBuilder yaml = new StringBuilder(CHECK).append("a0: &a0 [ha, ha]\n");
        for (int i = 1; i < 30; i++) {
            yaml.append("a").append(i).append(": &a").append(i).append(" [").append(("*a" + (i - 1) + ", ").repeat(9));
            yaml.append("*a").append(i - 1).append("]\n");
        }
        return yaml.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void refuses(String attack, String yaml) {
        Reading<RuleSet> reading = ValeNotation.read(yaml, "House.Check");

        assertThat(reading.problems()).as(attack).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void refusesNamesThatAreNone(String name) {
        Reading<RuleSet> reading = ValeNotation.read(CHECK + "tokens: [x]", name);

        assertThat(reading.problems()).extracting("code").containsExactly("name");
    }

    static Stream<String> names() {
        return Stream.of("", "Check", "a.b.c", "../x.y", "a/b.c", "a.{finding.excerpt}", "a\n.b", "a.b ");
    }
}
