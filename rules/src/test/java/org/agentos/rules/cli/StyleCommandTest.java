package org.agentos.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeStyles() throws IOException {
        Path house = Files.createDirectories(folder.resolve("styles/House"));
        Files.writeString(house.resolve("Noise.yml"), "extends: existence\nmessage: \"Drop '%s'.\"\ntokens: [very]\n");
        Files.writeString(house.resolve("Terms.yml"), "extends: spelling\nmessage: x\n");
    }

    private int run(String... args) {
        return AgentosRules.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void showsAlertsByTheirPlacesAndNamesWhatIsNotTaken() throws IOException {
        Path post = Files.writeString(folder.resolve("post.md"), "# Tea\n\nIt is *very* good, `very` good good tea.\n");

        int code = run("style", "--styles", folder.resolve("styles").toString(), post.toString());

        assertThat(code).isEqualTo(1);
        assertThat(out.toString().lines())
                .containsExactly(
                        post + ":3:8:House.Noise:Drop 'very'.", post + ":3:27:Vale.Repetition:'good' is repeated!");
        assertThat(err.toString()).contains("Terms.yml", "spelling");
    }

    @Test
    void runsWhatTheSettingsSay() throws IOException {
        Path settings = Files.writeString(
                folder.resolve("vale.ini"),
                "MinAlertLevel = suggestion\n\n[*.md]\nHouse.Noise = YES\nTokenIgnores = (\\{very\\})\n");
        Path post = Files.writeString(folder.resolve("post.md"), "A {very} good, very good good tea.");
        Path markdown = Files.writeString(folder.resolve("post.txt"), "very very");

        run(
                "style",
                "--styles",
                folder.resolve("styles").toString(),
                "--config",
                settings.toString(),
                post.toString(),
                markdown.toString());

        assertThat(out.toString().lines()).containsExactly(post + ":1:16:House.Noise:Drop 'very'.");
    }

    @Test
    void answersLineByLine() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("in.jsonl"), "{\"id\":\"a\",\"file\":\"x.md\",\"text\":\"very\"}\n{\"id\":\"b\"}\n");

        run("style", "--styles", folder.resolve("styles").toString(), "--jsonl", lines.toString());

        assertThat(out.toString().lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"line\":1", "House.Noise"),
                        second -> assertThat(second).contains("\"error\""));
    }
}
