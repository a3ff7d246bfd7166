package org.agentos.rules.rulebook.gdst;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.RuleProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Attacks by tables: nothing is resolved, expanded or read without end, and each is refused with its place. */
class HostileGdstTest {

    private static final String BOMB =
            "<!DOCTYPE b [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of(
                        "file of the server",
                        "<!DOCTYPE t [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><decision-table52><tableName>&x;</tableName></decision-table52>",
                        "document-type"),
                Arguments.of(
                        "address elsewhere",
                        "<!DOCTYPE t SYSTEM \"http://127.0.0.1:9/x.dtd\"><decision-table52/>",
                        "document-type"),
                Arguments.of(
                        "entity bomb",
                        BOMB + "<decision-table52><tableName>&c;</tableName></decision-table52>",
                        "document-type"),
                Arguments.of("depth", "<decision-table52>" + "<a>".repeat(60), "too-large"),
                Arguments.of("number of elements", "<decision-table52>" + "<a/>".repeat(400_001), "too-large"),
                Arguments.of("size", " ".repeat(8_000_001), "too-large"),
                Arguments.of("nothing", "", "syntax"),
                Arguments.of("cut off", "<decision-table52><tableName>", "syntax"),
                Arguments.of("no XML", "rule \"x\" when then end", "syntax"),
                Arguments.of("entity that nobody declared", "<decision-table52>&x;</decision-table52>", "syntax"),
                Arguments.of("something else", "<html/>", "not-a-table"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void isRefused(String name, String document, String code) {
        List<RuleProblem> problems =
                GdstNotation.read(document.getBytes(StandardCharsets.UTF_8)).problems();

        assertThat(problems).extracting(RuleProblem::code).containsExactly(code);
        assertThat(problems.get(0).place()).isInstanceOf(Place.Position.class);
    }

    @Property(tries = 300)
    void neverFailsOnDamagedTables(@ForAll @IntRange(max = 9_000) int from, @ForAll @IntRange(max = 400) int length) {
        String whole = new String(GdstNotationTest.table("finance-promises"), StandardCharsets.UTF_8);
        int start = Math.min(from, whole.length());
        String damaged = whole.substring(0, start) + whole.substring(Math.min(whole.length(), start + length));

        List<RuleProblem> problems =
                GdstNotation.read(damaged.getBytes(StandardCharsets.UTF_8)).problems();

        assertThat(problems).allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
    }
}
