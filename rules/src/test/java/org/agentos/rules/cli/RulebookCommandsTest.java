package org.agentos.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that speak of whole rulebooks. */
class RulebookCommandsTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void saysThatNoDecisionDiffersWhereOnlyWordsDo() throws IOException {
        Path before = file("before.drl", rule("Content(length > 5)", "block"));
        Path after = file("after.drl", rule("Content(length >= 6)", "block"));

        int code = run("diff", before.toString(), after.toString());

        assertThat(code).isZero();
        assertThat(out.toString()).startsWith("No decision differs.").contains("rule topic-one was changed");
    }

    @Test
    void showsFactsThatAreDecidedDifferently() throws IOException {
        Path before = file("before.drl", rule("Content(length > 5)", "block"));
        Path after = file("after.drl", rule("Content(length > 5)", "review"));

        int code = run("diff", "--format", "json", before.toString(), after.toString());

        JsonNode answer = new ObjectMapper().readTree(out.toString());
        assertThat(code).isEqualTo(1);
        assertThat(answer.path("effect").asText()).isEqualTo("DIFFERS");
        assertThat(answer.at("/changes/0/witness/before/verdict").asText()).isEqualTo("BLOCK");
        assertThat(answer.at("/changes/0/witness/after/verdict").asText()).isEqualTo("REVIEW");
        assertThat(answer.at("/changes/0/witness/facts/content/length").asInt()).isGreaterThan(5);
    }

    @Test
    void saysWhatContradictsItself() throws IOException {
        Path rules = file("rules.drl", rule("Content(length > 5, length < 3)", "block"));

        int code = run("analyse", rules.toString());

        assertThat(code).isEqualTo(1);
        assertThat(out.toString()).contains("Rule topic-one never fires").contains("[NEVER_FIRES]");
    }

    @Test
    void refusesToCompareWhatIsNotAccepted() throws IOException {
        Path before = file("before.drl", "import a.B;");

        int code = run("diff", before.toString(), "shipped");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("before.drl: line 1, column 1");
    }

    @Test
    void convertsWhatCanComeAlongOfAGuidedTable() throws IOException {
        Path table = Path.of("src/test/resources/org/agentos/rules/rulebook/gdst/loans.gdst");

        int code = run("convert", "--to", "drl", "--partial", table.toString());

        assertThat(code).isZero();
        assertThat(out.toString()).contains("rule \"loans-2\"").contains("Content(length > 560)");
        assertThat(err.toString()).contains("loans.gdst: line 13").contains("[unknown-fact]");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(String... args) {
        return AgentosRules.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private static String rule(String condition, String effect) {
        return """
                rule "topic-one"
                    @title("t") @severity(HIGH) @owner("o") @legalBasis("c") @effectiveFrom("2026-01-01")
                    @passing("a") @failing("b")
                when
                    %s
                then
                    %s("n");
                end
                """
                .formatted(condition, effect);
    }
}
