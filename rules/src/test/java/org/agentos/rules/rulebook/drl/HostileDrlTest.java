package org.agentos.rules.rulebook.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.admission.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that do harm in plain Drools, or would if a gap let them. Each is refused with its code at the sign ¶, which is not part of
 * the text; none of them runs.
 */
class HostileDrlTest {

    private static final String CANARY = "agentos.drl.canary";
    private static final String RUN = "System.setProperty(\"" + CANARY + "\", \"dead\")";

    @AfterEach
    void runsNothing() {
        assertThat(System.getProperty(CANARY)).isNull();
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                        aroundRules(),
                        annotations(),
                        attributes(),
                        conditions(),
                        constraints(),
                        consequences(),
                        letters())
                .flatMap(attacks -> attacks);
    }

    private static Stream<Arguments> aroundRules() {
        return Stream.of(
                attack("an import", "¶import java.lang.Runtime;\n" + rule(), "no-imports"),
                attack("a static import", "¶import static java.lang.System.exit;\n" + rule(), "no-imports"),
                attack("an imported function", "¶import function java.lang.System.exit;\n" + rule(), "no-imports"),
                attack("an accumulate import", "¶import accumulate com.evil.Evil evil;\n" + rule(), "no-imports"),
                attack("a global", "¶global java.lang.Runtime runtime;\n" + rule(), "no-globals"),
                attack("a function", "¶function boolean f() { " + RUN + "; return true; }\n" + rule(), "no-functions"),
                attack("a query", "¶query evil()\n  eval(" + RUN + " == null)\nend\n" + rule(), "no-queries"),
                attack("a type", "¶declare Evil\n  x : String = " + RUN + "\nend\n" + rule(), "no-declarations"),
                attack("an enumeration", "¶declare enum Evil A(" + RUN + "); end\n" + rule(), "no-declarations"),
                attack("a trait", "¶declare trait Evil end\n" + rule(), "no-declarations"),
                attack(
                        "a window",
                        "¶declare window W Finding() over window:time(1h) end\n" + rule(),
                        "no-declarations"),
                attack("a unit", "¶unit com.evil.Unit;\n" + rule(), "no-units"),
                attack("an expander", "¶expander evil.dsl\n" + rule(), "no-dsl"),
                attack("an eval between rules", "¶eval(" + RUN + ")\n" + rule(), "no-code"),
                attack("a dialect for all", "¶dialect \"mvel\"\n" + rule(), "no-attributes"),
                attack("Java between rules", "¶class Evil { static { " + RUN + "; } }\n" + rule(), "syntax"));
    }

    private static Stream<Arguments> annotations() {
        return Stream.of(
                attack("code in an unknown annotation", with("@¶Evil(" + RUN + ")"), "unknown-annotation"),
                attack("code in a known annotation", with("@tags(¶" + RUN + ")"), "expression"),
                attack("code behind a text", with("@tags(\"a\" ¶+ " + RUN + ")"), "expression"),
                attack("a class name", with("@¶java.lang.Deprecated"), "annotation"),
                attack("a new object", with("@tags(¶new java.util.ArrayList())"), "expression"),
                attack("named members", with("@tags(value ¶= \"a\")"), "expression"),
                attack("code within an example", with("@passing(\"a\", @channel(¶" + RUN + "))"), "expression"),
                attack("code in a list", with("@tags(¶{ " + RUN + " })"), "expression"),
                attack("nested without end", with("@passing(\"a\", " + "@brand(".repeat(4) + "¶@brand("), "annotation"),
                attack("an annotation twice", with("@¶owner(\"someone else\")"), "duplicate"),
                attack("a role", with("@¶role(event)"), "unknown-annotation"));
    }

    private static Stream<Arguments> attributes() {
        return Stream.of(
                attack("a computed salience", with("¶salience (" + RUN + " == null ? 1 : 2)"), "no-attributes"),
                attack("a computed switch", with("¶enabled (" + RUN + " == null)"), "no-attributes"),
                attack("a dialect", with("¶dialect \"mvel\""), "no-attributes"),
                attack("a timer", with("¶timer (expr: " + RUN + ")"), "no-attributes"),
                attack("an agenda group", with("¶agenda-group \"evil\""), "no-attributes"),
                attack("a flow group", with("¶ruleflow-group \"evil\""), "no-attributes"),
                attack("a loop", with("¶no-loop false"), "no-attributes"),
                attack("an activation group", with("¶activation-group \"evil\""), "no-attributes"),
                attack("a parent", with("¶extends \"other\""), "no-inheritance"),
                attack("a calendar", with("¶calendars \"evil\""), "no-attributes"),
                attack("an unknown word", with("¶evil " + RUN), "syntax"));
    }

    private static Stream<Arguments> conditions() {
        return Stream.of(
                attack("eval", when("¶eval(" + RUN + " == null)"), "no-code"),
                attack("from an expression", when("Finding() ¶from " + RUN), "no-sources"),
                attack("from a constructor", when("Finding() ¶from new java.util.ArrayList()"), "no-sources"),
                attack("an entry point", when("Finding() ¶from entry-point \"evil\""), "no-sources"),
                attack("a collection", when("¶java.util.List() from collect(Finding())"), "syntax"),
                attack("accumulated code", when(accumulated("¶init(" + RUN + ";), action(), result(null)")), "no-code"),
                attack("an unknown function", when(accumulated("$n : ¶evil(1); $n > 1")), "unknown-function"),
                attack("a computed argument", when(accumulated("$n : sum(¶" + RUN + "); $n > 1")), "unknown-name"),
                attack("a computed limit", when(accumulated("$n : count(); $n > ¶" + RUN)), "expression"),
                attack("a text as a function", when(accumulated("$n : ¶\"count\"(); $n > 1")), "unknown-function"),
                attack("a text as a number's name", when(accumulated("$n : count(); ¶\"$n\" > 1")), "syntax"),
                attack(
                        "a text as a field's name",
                        when("accumulate(Finding($v : confidence); $n : sum(¶\"$v\"); $n > 1)"),
                        "unknown-name"),
                attack("an absent count without brackets", when("¶not acc(Finding(); $n : count(); $n > 1)"), "syntax"),
                attack("a class as a fact", when("¶String(" + RUN + " == null)"), "unknown-fact"),
                attack("a qualified class", when("¶java.lang.Runtime()"), "syntax"),
                attack("an object of any class", when("¶Object()"), "unknown-fact"),
                attack("a query", when("¶?evil(1;)"), "no-queries"),
                attack("a universal claim", when("¶forall(Finding() Finding(" + RUN + "))"), "no-forall"),
                attack("a window", when("Finding() ¶over window:length(1)"), "no-windows"),
                attack("a branch", when("Content() ¶do[evil]"), "no-branches"),
                attack("brackets without end", when("(".repeat(14) + "¶(" + "(".repeat(5_000)), "too-deep"),
                attack("negations without end", when("not(".repeat(14) + "not¶(" + "not(".repeat(5_000)), "too-deep"),
                attack("more joins than stars", when(joins(250)), "too-many-conditions"),
                attack("more alternatives than stars", when(alternatives(7)), "too-many-alternatives"));
    }

    private static Stream<Arguments> constraints() {
        return Stream.of(
                attack("code as a value", fact("kind == ¶" + RUN), "expression"),
                attack("code as a field", fact("¶System.setProperty(\"a\", \"b\") == null"), "no-method-calls"),
                attack("a method of a field", fact("¶kind.getClass() == null"), "no-method-calls"),
                attack("a function of a field", fact("¶evil(kind) == true"), "no-method-calls"),
                attack("an inline eval", fact("¶eval(" + RUN + " == null)"), "no-code"),
                attack("a property of a property", fact("kind¶.class.name == \"a\""), "nested-property"),
                attack("a null-safe property", fact("kind¶!.bytes == \"a\""), "nested-property"),
                attack("an element", fact("kind¶[0] == \"a\""), "nested-property"),
                attack("the class of a fact", fact("¶class == \"a\""), "unknown-fact-field"),
                attack("the fact itself", fact("¶this == \"a\""), "unknown-fact-field"),
                attack("a computed text", fact("kind == \"a\" ¶+ " + RUN), "expression"),
                attack("a static field", fact("kind == ¶java.io.File.separator"), "expression"),
                attack("an array of code", fact("kind == ¶{ " + RUN + " }"), "expression"),
                attack("a ternary", fact("kind == \"a\" ¶? " + RUN + " : null"), "expression"),
                attack("an assignment", fact("kind ¶= \"a\""), "operator"),
                attack("a unification", fact("$x ¶:= kind"), "no-unification"),
                attack("a list of Java", fact("kind memberOf ¶" + RUN), "operator"),
                attack("code as a list", fact("kind memberOf wordList(¶" + RUN + ")"), "expression"),
                attack("code as a moment", fact("kind == moment(¶" + RUN + ")"), "expression"),
                attack("a time without end", fact("kind memberOf last(¶\"P999999999999999999999D\")"), "duration"),
                attack(
                        "an expression that explodes",
                        fact("excerpt matches ¶\"((a{1000}){1000}){1000}\""),
                        "too-many-repetitions"),
                attack("an expression that looks back", fact("excerpt matches ¶\"(a)\\\\1\""), "regular-expression"),
                attack("an unknown list", fact("kind memberOf ¶wordList(\"evil\")"), "unknown-word-list"),
                attack("a fact that nobody named", fact("part == ¶$evil.part"), "unknown-name"),
                attack("a custom operator", fact("kind ¶evil[" + RUN + "] \"a\""), "unknown-operator"),
                attack("an unknown string test", fact("kind ¶str[evil] \"a\""), "unknown-operator"),
                attack("a field by position", fact("¶\"a\"; "), "syntax"),
                attack("a value that is a call", fact("kind in (\"a\", ¶" + RUN + ")"), "expression"),
                attack("a group without end", fact("(".repeat(8) + "¶(" + "(".repeat(20_000)), "too-deep"),
                attack("negations without end", fact("!(".repeat(8) + "!¶(" + "!(".repeat(5_000)), "too-deep"),
                attack("a huge number", fact("confidence > ¶" + "9".repeat(50_000)), "number"),
                attack("a number with an exponent", fact("confidence > ¶1e999999999"), "number"),
                attack("an octal number", fact("confidence > ¶010"), "number"),
                attack("a number that Java can't hold", fact("confidence > ¶3000000000"), "number"),
                attack("a hexadecimal number", fact("confidence > ¶0x10"), "number"),
                attack("a regular expression in a slash", fact("kind ¶~ /(a+)+$/"), "operator"));
    }

    private static Stream<Arguments> consequences() {
        return Stream.of(
                attack("code", then("¶" + RUN + ";"), "no-code"),
                attack("code after a consequence", then("note(\"n\"); ¶" + RUN + ";"), "no-code"),
                attack("code as an argument", then("note(¶" + RUN + ");"), "expression"),
                attack("code in points", then("points(RISK, ¶Integer.parseInt(\"1\"));"), "expression"),
                attack("a computed message", then("note(\"a\" ¶+ " + RUN + ");"), "expression"),
                attack("a loop", then("¶while (true) { }"), "no-code"),
                attack("an insertion", then("¶insert(new Object());"), "no-code"),
                attack("a modification", then("¶modify($f) { setKind(\"a\") }"), "no-code"),
                attack("a retraction", then("¶retract($f);"), "no-code"),
                attack("the engine", then("¶drools.halt();"), "no-code"),
                attack("the engine's context", then("¶kcontext.getKieRuntime().halt();"), "no-code"),
                attack("a variable", then("¶Runtime r = Runtime.getRuntime();"), "no-code"),
                attack("a second way", then("¶then[evil] " + RUN + ";"), "no-code"),
                attack("a lambda", then("¶Runnable r = () -> { " + RUN + "; };"), "no-code"),
                attack(
                        "code in a factor",
                        then("points(RISK, 1 + ¶Integer.MAX_VALUE * count(\"content\"));"),
                        "expression"),
                attack(
                        "an unknown function of facts",
                        then("points(RISK, 2 * ¶evil(\"content\"));"),
                        "unknown-function"),
                attack("code as a number", then("points(RISK, 2 * max(¶" + RUN + "));"), "expression"),
                attack("an unknown dimension", then("points(¶EVIL, 5);"), "unknown-word"),
                attack("too many points", then("points(RISK, ¶99999);"), "range"),
                attack("an unknown stage", then("require(STAGE, ¶\"evil\");"), "unknown-stage"),
                attack("an unknown name", then("¶bloc(\"n\");"), "unknown-call"));
    }

    private static Stream<Arguments> letters() {
        return Stream.of(
                attack("an escaped quote", fact("kind == \"a¶\\u0022) || eval(true) //\""), "unicode-escape"),
                attack("an escaped letter", fact("¶\\u006bind == \"a\""), "unicode-escape"),
                attack("an escaped new line", then("note(\"a¶\\u000a" + RUN + "\");"), "unicode-escape"),
                attack("half an escape", fact("kind == \"¶\\u00\""), "unicode-escape"),
                attack("an unknown escape", fact("kind == \"¶\\x\""), "escape"),
                attack("a text without end", fact("kind == ¶\"a"), "text"),
                attack("a text over two lines", then("note(¶\"a\n\"); " + RUN + ";"), "text"),
                attack("a comment without end", rule() + "\n¶/* " + RUN, "comment"),
                attack("a comment of old", "¶# " + RUN + "\n" + rule(), "comment"),
                attack("a text in single quotes", fact("kind == ¶'a'"), "quotes"),
                attack("U+0000 in a text", fact("kind == \"a¶\0\""), "unstorable-text"),
                attack("U+0000 in a comment", rule() + "// ¶\0", "unstorable-text"),
                attack("half a surrogate pair", fact("kind == \"¶\uD83D\""), "unstorable-text"),
                attack("half an escaped pair", fact("kind == ¶\"\\uD83D\""), "unstorable-text"),
                attack("text that runs backwards", fact("kind == \"¶\u202E\""), "hidden-character"),
                attack("a comment that runs backwards", rule() + "/* ¶\u2066 */", "hidden-character"),
                attack("a letter like another", fact("k¶\u0456nd == \"a\""), "character"),
                attack("a space like no other", fact("kind¶\u00A0== \"a\""), "character"),
                attack("a huge text", fact("kind == ¶\"" + "a".repeat(Limits.TEXT + 1) + "\""), "too-long"),
                attack(
                        "an id that breaks out",
                        rule().replace("\"topic-name\"", "¶\"a\\\" when eval(true) then\""),
                        "id"),
                attack("no end", rule().replace("end\n", "¶"), "syntax"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void refusesWithPlaceAndCode(String name, String text, Place place, String code) {
        Reading<RuleSet> reading = DrlNotation.read(text);

        assertThat(reading.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place()).isEqualTo(place);
        });
    }

    @Test
    void knowsMoreThanAHundredAttacks() {
        assertThat(attacks()).hasSizeGreaterThan(100);
    }

    @Test
    void acceptsTheRuleThatTheAttacksStandIn() {
        Reading<RuleSet> reading = DrlNotation.read(rule());

        assertThat(reading).isInstanceOf(Reading.Accepted.class);
    }

    @Test
    void refusesATextThatIsTooLong() {
        String text = "// ".repeat(Limits.DOCUMENT / 2);

        Reading<RuleSet> reading = DrlNotation.read(text);

        assertThat(reading.problems()).extracting(RuleProblem::code).containsExactly("too-large");
    }

    @Test
    void stopsLookingWhenNobodyWouldReadOn() {
        String text = "import a.B;\n".repeat(100_000);

        Reading<RuleSet> reading = DrlNotation.read(text);

        assertThat(reading.problems()).hasSize(200);
    }

    private static Arguments attack(String name, String marked, String code) {
        int at = marked.indexOf('¶');
        String before = marked.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        String onLine = before.substring(before.lastIndexOf('\n') + 1);
        int column = onLine.codePointCount(0, onLine.length()) + 1;
        return Arguments.of(name, before + marked.substring(at + 1), new Place.Position(line, column), code);
    }

    private static String rule() {
        return rule("", "Content(length > 1)", "note(\"n\");");
    }

    private static String with(String header) {
        return rule(header, "Content(length > 1)", "note(\"n\");");
    }

    private static String when(String condition) {
        return rule("", condition, "note(\"n\");");
    }

    private static String fact(String constraint) {
        return when("Finding(" + constraint + ")");
    }

    private static String then(String consequences) {
        return rule("", "Content(length > 1)", consequences);
    }

    private static String accumulated(String function) {
        return "accumulate(Finding(); " + function + ")";
    }

    private static String joins(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "Finding(" + (i == 99 ? "¶" : "") + "confidence > " + i + ")")
                .collect(Collectors.joining("\n"));
    }

    private static String alternatives(int number) {
        return "¶"
                + String.join(
                        "\n",
                        List.of("( Content() or exists Finding() )").stream()
                                .flatMap(group -> Stream.generate(() -> group).limit(number))
                                .toList());
    }

    private static String rule(String header, String condition, String consequences) {
        return """
                rule "topic-name"
                    @title("t") @severity(HIGH) @owner("o") @legalBasis("c") @effectiveFrom("2026-01-01")
                    %s
                when
                    %s
                then
                    %s
                end
                """
                .formatted(header, condition, consequences);
    }
}
