package org.agentos.processes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.agentos.processes.model.BindingsReader;
import org.agentos.processes.model.BpmnDocument;
import org.agentos.processes.model.ModelRefused;

/** The models that come with the library: the content pipeline and what it calls. */
public final class ShippedProcesses {
    /** The process that a brief starts. */
    public static final String PIPELINE = "content-pipeline";

    /** Called processes first: whoever deploys in this order never leaves a call without its process. */
    public static final List<String> IDS =
            List.of("idea-selection", "content-review", "blocked-content", "content-publishing", PIPELINE);

    private ShippedProcesses() {}

    /** The types of work that the models ask for. */
    public static Set<String> workTypes() {
        Set<String> types = new TreeSet<>();
        for (String id : IDS) {
            try {
                BindingsReader.read(BpmnDocument.parse(bpmn(id)))
                        .forEach(bindings -> types.addAll(bindings.works().values()));
            } catch (ModelRefused e) {
                throw new IllegalStateException("A model that comes with the library can't be read: " + id, e);
            }
        }
        return types;
    }

    /** The model's BPMN, diagram included. */
    public static String bpmn(String processId) {
        try (InputStream text = ShippedProcesses.class.getResourceAsStream(processId + ".bpmn")) {
            byte[] bytes = Objects.requireNonNull(text, processId).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
