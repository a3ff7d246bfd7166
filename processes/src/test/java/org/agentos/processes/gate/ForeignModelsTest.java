package org.agentos.processes.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Models that nobody here wrote; skipped, and said so, where {@code AGENTOS_CASES} names no folder with them. */
class ForeignModelsTest {
    private final BpmnGate gate = BpmnGate.of(Set.of("any"));

    private record Case(String id, String source, String role, String xml) {}

    private static List<Case> cases() throws IOException {
        String folder = System.getenv("AGENTOS_CASES");
        assumeTrue(folder != null, "AGENTOS_CASES is not set: foreign models are not checked");
        Path index = Path.of(folder, "bpmn-models.jsonl");
        assumeTrue(Files.exists(index), index + " does not exist: foreign models are not checked");
        List<Case> cases = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(index)) {
            JsonNode entry = json.readTree(line);
            byte[] text = Files.readAllBytes(Path.of(folder, entry.get("file").asText()));
            cases.add(new Case(
                    entry.get("id").asText(),
                    entry.get("source").asText(),
                    entry.path("role").asText(),
                    new String(text, StandardCharsets.UTF_8)));
        }
        return cases;
    }

    @Test
    void judgesEveryModelWithoutFailing() throws IOException {
        List<Case> cases = cases();

        assertThat(cases).allSatisfy(model -> {
            GateReport report = gate.check(model.xml());
            assertThat(report.accepted() || !report.problems().isEmpty())
                    .as(model.id())
                    .isTrue();
        });
    }

    @Test
    void acceptsTheReferenceModels() throws IOException {
        List<Case> references = cases().stream()
                .filter(model -> model.source().equals("miwg") && model.role().equals("reference"))
                .toList();

        long accepted = references.stream()
                .filter(model -> gate.check(model.xml()).accepted())
                .count();

        assertThat(accepted).isGreaterThanOrEqualTo(references.size() - 1L);
    }

    @Test
    void canDeployTheReferenceModelsOnceTheyAreBound() throws IOException {
        List<Case> references = cases().stream()
                .filter(model -> model.source().equals("miwg") && model.role().equals("reference"))
                .toList();

        long deployable = references.stream()
                .filter(model -> gate.check(model.xml()).deployableOnceBound())
                .count();

        assertThat(deployable).isGreaterThanOrEqualTo(references.size() - 1L);
    }
}
