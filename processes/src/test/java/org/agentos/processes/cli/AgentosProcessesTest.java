package org.agentos.processes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.agentos.processes.ShippedProcesses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgentosProcessesTest {

    private static final String UNBOUND =
            """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="t">
              <process id="p" isExecutable="true">
                <startEvent id="s"/><sequenceFlow id="f1" sourceRef="s" targetRef="t"/>
                <userTask id="t" name="Look"/><sequenceFlow id="f2" sourceRef="t" targetRef="e"/><endEvent id="e"/>
              </process>
            </definitions>
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final InputStream input = System.in;

    @BeforeEach
    void writeModels() throws IOException {
        Files.writeString(folder.resolve("shipped.bpmn"), ShippedProcesses.bpmn(ShippedProcesses.PIPELINE));
        Files.writeString(folder.resolve("unbound.bpmn"), UNBOUND);
        Files.writeString(
                folder.resolve("hostile.bpmn"), "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>");
    }

    @AfterEach
    void restoreInput() {
        System.setIn(input);
    }

    @Test
    void tellsSafeFromDeployableFromUnbound() {
        System.setIn(lines(
                "{\"id\":1,\"file\":\"shipped.bpmn\"}",
                "{\"id\":2,\"file\":\"unbound.bpmn\"}",
                "{\"id\":3,\"file\":\"hostile.bpmn\"}"));

        run("check", "--jsonl", "--dir", folder.toString());

        List<String> answers = out.toString().lines().toList();
        assertThat(answers.get(0)).contains("\"id\":1", "\"accept\":true", "\"deployable\":true", "\"bind\":[]");
        assertThat(answers.get(1)).contains("\"accept\":true", "\"deployable\":true", "roles-missing");
        assertThat(answers.get(2)).contains("\"accept\":false", "\"deployable\":false");
    }

    @Test
    void readsNothingOutsideOfTheFolder() {
        System.setIn(lines("{\"id\":1,\"file\":\"../../../../etc/passwd\"}", "{\"id\":2,\"file\":\"/etc/passwd\"}"));

        run("check", "--jsonl", "--dir", folder.toString());

        assertThat(out.toString().lines()).hasSize(2).allMatch(answer -> answer.contains("\"error\""));
        assertThat(out.toString()).doesNotContain("root:");
    }

    @Test
    void exitsWithOneWhenAModelIsRefused() {
        int code = run("check", "--dir", folder.toString(), "unbound.bpmn", "hostile.bpmn");

        assertThat(code).isEqualTo(1);
        assertThat(out.toString()).contains("unbound.bpmn: deployable once bound", "hostile.bpmn: refused");
    }

    private int run(String... args) {
        return AgentosProcesses.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private static InputStream lines(String... lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
