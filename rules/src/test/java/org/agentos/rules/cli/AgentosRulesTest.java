package org.agentos.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgentosRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void saysWhatItCanDoWhenAskedForNothing() {
        int code = run();

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("Commands:", "scan", "decide", "Exit codes");
    }

    @Nested
    class Scanning {

        @Test
        void answersEachLineInCodePoints() throws IOException {
            Path lines = file("in.jsonl", "{\"id\":\"a\",\"text\":\"\uD83D\uDE00 mail bob@example.org\"}\n");

            int code = run("scan", "--jsonl", lines.toString());

            JsonNode answer = JSON.readTree(out.toString());
            assertThat(code).isZero();
            assertThat(answer.path("id").asText()).isEqualTo("a");
            assertThat(answer.at("/findings/0/type").asText()).isEqualTo("pii.email");
            assertThat(answer.at("/findings/0/start").asInt()).isEqualTo(7);
            assertThat(answer.at("/findings/0/end").asInt()).isEqualTo(22);
            assertThat(answer.at("/flags/pii").asBoolean()).isTrue();
            assertThat(answer.at("/flags/secret").asBoolean(true)).isFalse();
            assertThat(answer.path("coverage")).isNotEmpty();
        }

        @Test
        void goesOnAfterABadLine() throws IOException {
            Path lines = file("in.jsonl", "{\"id\":\n[]\n{\"id\":7}\n{\"id\":8,\"text\":\"fine\"}\n");

            int code = run("scan", "--jsonl", lines.toString());

            List<String> answers = out.toString().lines().toList();
            assertThat(code).isZero();
            assertThat(answers).hasSize(4);
            assertThat(answers.subList(0, 3)).allMatch(answer -> answer.contains("\"error\""));
            assertThat(answers.get(3)).contains("\"id\":8", "\"findings\"");
        }
    }

    @Nested
    class Deciding {

        @Test
        void allowsPlainText() throws IOException {
            int code =
                    run("decide", file("post.txt", "Our bakery opens at seven.").toString());

            assertThat(code).isZero();
            assertThat(out.toString()).startsWith("ALLOW");
        }

        @Test
        void namesTheRuleThatFired() throws IOException {
            Path content = file(
                    "post.json",
                    "{\"text\":\"We tried the shoe.\",\"paidPartnership\":true,\"channel\":\"mastodon\",\"region\":\"US\"}");

            int code = run("decide", content.toString());

            assertThat(code).isEqualTo(1);
            assertThat(out.toString()).contains("disclosure-paid-partnership", "255");
        }

        @Test
        void answersAsJson() throws IOException {
            run(
                    "decide",
                    "--format",
                    "json",
                    file("post.txt", "Our bakery opens at seven.").toString());

            assertThat(JSON.readTree(out.toString()).path("verdict").asText()).isEqualTo("ALLOW");
        }

        @Test
        void saysWhichFieldOfAContentIsWrong() throws IOException {
            int code = run(
                    "decide",
                    file("post.json", "{\"text\":\"a\",\"chanel\":\"x\"}").toString());

            assertThat(code).isEqualTo(2);
            assertThat(err.toString()).contains("chanel", "channel");
        }

        @Test
        void saysThatAFileIsMissing() {
            int code = run("decide", folder.resolve("none.txt").toString());

            assertThat(code).isEqualTo(2);
            assertThat(err.toString()).contains("none.txt").doesNotContain("\tat ");
        }
    }

    @Nested
    class Explaining {

        @Test
        void saysWhyARuleFires() throws IOException {
            Path content = file("post.txt", "Our tea cures diabetes.");

            int code = run("explain", content.toString());

            assertThat(code).isZero();
            assertThat(out.toString()).contains(" fires: ", "Fires when", "cures diabetes");
        }

        @Test
        void saysWhyARuleStaysQuiet() throws IOException {
            Path content = file("post.txt", "Our bakery opens at seven.");

            run("explain", "--rule", "disclosure-paid-partnership", content.toString());

            assertThat(out.toString()).contains("does not fire", "fails ");
        }

        @Test
        void saysThatThereIsNoSuchRule() throws IOException {
            int code = run("explain", "--rule", "nothing", file("post.txt", "x").toString());

            assertThat(code).isEqualTo(2);
            assertThat(err.toString()).contains("there is no rule nothing");
        }
    }

    @Nested
    class Checking {

        @Test
        void namesEveryProblemWithItsPlace() throws IOException {
            Path rules = file("bad.drl", "rule \"a\" when Contnt(chanel == \"x\") then System.exit(0); end\n");

            int code = run("check", rules.toString());

            assertThat(code).isEqualTo(1);
            assertThat(out.toString()).contains("bad.drl: line 1, column");
        }

        @Test
        void answersEachLine() throws IOException {
            Path lines = file(
                    "in.jsonl",
                    "{\"id\":1,\"notation\":\"guided\",\"text\":\"{\\\"rules\\\":[]}\"}\n"
                            + "{\"id\":2,\"notation\":\"drl\",\"text\":\"import java.io.File; rule x when eval(true) then end\"}\n"
                            + "{\"id\":3,\"notation\":\"cobol\",\"text\":\"\"}\n");

            int code = run("check", "--jsonl", lines.toString());

            List<String> answers = out.toString().lines().toList();
            assertThat(code).isZero();
            assertThat(answers.get(1)).contains("\"accept\":false", "\"line\":1");
            assertThat(answers.get(2)).contains("\"error\"", "drl");
        }

        @Test
        void convertsTheShippedRulesToDrlAndBack() throws IOException {
            Path guided = file("shipped.json", GuidedNotation.print(Rulebook.shipped()));
            run("convert", "--to", "drl", guided.toString());
            Path drl = file("shipped.drl", out.toString());
            out.getBuffer().setLength(0);

            int code = run("convert", "--to", "json", drl.toString());

            assertThat(code).isZero();
            assertThat(Rulebook.of(GuidedNotation.read(out.toString()).orElseThrow())
                            .revision())
                    .isEqualTo(Rulebook.shipped().revision());
        }
    }

    @Nested
    class Testing {

        private static final String HELD =
                """
                {"scenarios": [{"id": "paid-post", "title": "A paid post is held", "at": "2026-08-02T00:00:00Z",
                  "content": {"text": "We tried the shoe.", "channel": "mastodon", "region": "US", "paidPartnership": true},
                  "expect": {"verdict": "BLOCK", "fires": ["disclosure-paid-partnership"]}}]}
                """;

        @Test
        void runsTheExamplesOfTheShippedRules() {
            int code = run("test");

            assertThat(code).isZero();
            assertThat(out.toString()).contains(" 0 not");
        }

        @Test
        void runsScenariosBesideExamples() throws IOException {
            String verdict = decided();

            int code = run(
                    "test", file("cases.json", HELD.replace("BLOCK", verdict)).toString());

            assertThat(code).isZero();
            assertThat(out.toString()).contains("1 scenarios as expected, 0 not");
        }

        @Test
        void saysInSentencesWhatARedScenarioGotInstead() throws IOException {
            Path cases = file("cases.json", HELD.replace("BLOCK", "ALLOW"));

            int code = run("test", cases.toString());

            assertThat(code).isEqualTo(1);
            assertThat(out.toString())
                    .contains("paid-post, A paid post is held", "The verdict should be ALLOW, but is ", "0 scenarios");
        }

        @Test
        void answersAsJson() throws IOException {
            Path cases = file("cases.json", HELD.replace("BLOCK", "ALLOW"));

            int code = run("test", "--format", "json", cases.toString());

            JsonNode report = JSON.readTree(out.toString());
            assertThat(code).isEqualTo(1);
            assertThat(report.path("passed").asBoolean(true)).isFalse();
            assertThat(report.at("/scenarios/0/id").asText()).isEqualTo("paid-post");
            assertThat(report.at("/scenarios/0/failures/0").asText()).startsWith("The verdict should be ALLOW");
            assertThat(report.path("examples")).isNotEmpty();
        }

        @Test
        void namesWhatIsWrongWithAFileOfScenarios() throws IOException {
            int code = run(
                    "test", file("cases.json", HELD.replace("fires", "fire")).toString());

            assertThat(code).isEqualTo(2);
            assertThat(err.toString()).contains("/scenarios/0/expect/fire", "fires");
        }

        private String decided() throws IOException {
            Path content = file(
                    "post.json",
                    "{\"text\":\"We tried the shoe.\",\"channel\":\"mastodon\",\"region\":\"US\",\"paidPartnership\":true}");
            run("decide", "--format", "json", "--at", "2026-08-02T00:00:00Z", content.toString());
            String verdict = JSON.readTree(out.toString()).path("verdict").asText();
            out.getBuffer().setLength(0);
            return verdict;
        }
    }

    private int run(String... args) {
        return AgentosRules.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
