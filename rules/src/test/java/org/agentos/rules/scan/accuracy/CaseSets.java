package org.agentos.rules.scan.accuracy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agentos.rules.decision.Brand;
import org.agentos.rules.decision.CoverageEntry.Outcome;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.ContentScanner;
import org.agentos.rules.scan.FindingTypes;

/** Reads case sets and scans their texts. */
final class CaseSets {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ContentScanner SCANNER = ContentScanner.standard();

    private CaseSets() {}

    /** The cases of a set; the test is skipped, and says so, when the set is not there. */
    static List<JsonNode> read(String set) {
        String folder = System.getenv().getOrDefault("AGENTOS_CASES", "");
        assumeTrue(!folder.isEmpty(), "skipped: AGENTOS_CASES names no folder of case sets");
        Path file = Path.of(folder, set + ".jsonl");
        assumeTrue(Files.exists(file), "skipped: there is no " + set + ".jsonl in it");
        try {
            return JSON.readerFor(JsonNode.class)
                    .<JsonNode>readValues(file.toFile())
                    .readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the command line scans it: nothing is known of the text but the text. */
    static ScanResult scan(JsonNode each) {
        String text = each.path("text")
                .asText(each.path("string").asText(each.path("value").asText("")));
        ScanResult result = SCANNER.scan(new Subject(
                text, "", "", "", "consumer", "post", false, false, List.of(), List.of(), Brand.none(), Map.of()));
        result.coverage().stream()
                .filter(entry -> entry.outcome() == Outcome.FAILED)
                .findFirst()
                .ifPresent(entry -> {
                    throw new AssertionError(
                            entry.detector() + " failed on " + each.path("id").asText() + ": " + entry.reason());
                });
        result.findings().forEach(finding -> FindingTypes.find(finding.kind())
                .orElseThrow(() -> new AssertionError(finding.kind() + " is not in the catalogue of findings")));
        return result;
    }

    /** A flat JSON object of texts from the resources beside. */
    static Map<String, String> map(String name) {
        try (InputStream in = CaseSets.class.getResourceAsStream(name)) {
            Map<String, String> map = new HashMap<>();
            JSON.readTree(in)
                    .properties()
                    .forEach(field -> map.put(field.getKey(), field.getValue().asText()));
            return map;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
