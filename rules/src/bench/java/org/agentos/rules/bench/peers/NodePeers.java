package org.agentos.rules.bench.peers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.bench.engines.Engine;
import org.agentos.rules.bench.rules.BenchRule;
import org.agentos.rules.bench.rules.FieldTest;
import org.agentos.rules.facts.FactSet;

/** The engines for Node: given the same rules and attributes in a file, in a process of their own. */
public final class NodePeers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    /**
     * What came of one engine.
     *
     * @param micros processor time of the process for a decision
     * @param agrees whether it fired the rules that it should, on every input
     */
    public record Measured(String engine, double micros, boolean agrees) {}

    /** @param folder holds package.json and peers.js; installed into */
    public NodePeers(Path folder) {
        this.folder = folder;
    }

    /** Installs the versions that are pinned; not by npm ci, which takes no lock file without the packages for other machines. */
    public void install() {
        run(List.of("npm", "install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"));
    }

    public List<Measured> measure(Workload workload) {
        try {
            Path data = Files.createTempFile("flat", ".json");
            Files.writeString(data, document(workload).toString());
            List<Measured> measured = new ArrayList<>();
            for (String line :
                    run(List.of("node", "peers.js", data.toString())).lines().toList()) {
                if (line.startsWith("{")) {
                    measured.add(JSON.readValue(line, Measured.class));
                }
            }
            Files.delete(data);
            return measured;
        } catch (IOException e) {
            throw new IllegalStateException("the engines for Node can't be measured", e);
        }
    }

    private static ObjectNode document(Workload workload) {
        ObjectNode document = JSON.createObjectNode();
        ArrayNode rules = document.putArray("rules");
        workload.rules().forEach(rule -> rules.add(rule(rule)));
        ArrayNode inputs = document.putArray("inputs");
        Engine reference = Candidate.JAVA.engine(workload.rules(), workload.inputs());
        for (FactSet facts : workload.inputs()) {
            ObjectNode input = inputs.addObject();
            input.set("attributes", JSON.valueToTree(Attributes.of(facts)));
            ArrayNode fires = input.putArray("fires");
            reference.decide(facts).rules().forEach(rule -> fires.add(rule.ruleId()));
        }
        return document;
    }

    private static ObjectNode rule(BenchRule rule) {
        ObjectNode node = JSON.createObjectNode().put("id", rule.id());
        ArrayNode tests = node.putArray("tests");
        for (FieldTest test : Comparison.of(rule)) {
            tests.addObject()
                    .put("field", test.field())
                    .put("operator", test.operator().symbol())
                    .set("value", JSON.valueToTree(test.value()));
        }
        return node;
    }

    private String run(List<String> command) {
        try {
            Path output = Files.createTempFile("peers", ".txt");
            int code = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
            String printed = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            if (code != 0) {
                throw new IllegalStateException(command + " failed: " + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new IllegalStateException("can't run " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + command, e);
        }
    }
}
