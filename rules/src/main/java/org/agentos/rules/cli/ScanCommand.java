package org.agentos.rules.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.agentos.rules.decision.Brand;
import org.agentos.rules.decision.CoverageEntry;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Scanner;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.ContentScanner;
import org.agentos.rules.scan.FindingTypes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the detectors see in texts, and where they did not look. */
@Command(
        name = "scan",
        description = "Shows what the detectors find in texts, and which of them could not look.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "With --jsonl, a line in:",
            "  {\"id\", \"text\", \"metadata\"?: {\"channel\"?, \"language\"?, \"region\"?, ...}}",
            "and a line out:",
            "  {\"id\", \"findings\": [{\"type\", \"start\", \"end\", \"confidence\"}],",
            "   \"flags\": {\"pii\": bool, ...}, \"coverage\": [{\"part\", \"detector\",",
            "   \"version\", \"outcome\", \"reason\"}]}",
            "Offsets count Unicode code points; the end is exclusive."
        })
final class ScanCommand implements Callable<Integer> {

    @Option(names = "--jsonl", description = "Read and write one JSON object a line.")
    private boolean jsonLines;

    @Option(names = "--types", description = "List the types of findings with their meaning, and stop.")
    private boolean types;

    @Parameters(paramLabel = "FILE", description = "Files of UTF-8 text; the standard input when there are none.")
    private List<String> files = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (types) {
            FindingTypes.all()
                    .forEach(type -> out.printf("%-28s %s (%s)%n", type.kind(), type.meaning(), type.means()));
            return 0;
        }
        Scanner scanner = ContentScanner.standard();
        if (jsonLines) {
            new JsonLines(asked -> answer(asked, scanner)).run(files, out);
        } else {
            (files.isEmpty() ? List.of("-") : files).forEach(file -> show(file, scanner, out));
        }
        return 0;
    }

    private static ObjectNode answer(JsonNode asked, Scanner scanner) {
        if (!asked.path("text").isTextual()) {
            throw new IllegalArgumentException("a line has a \"text\"");
        }
        ScanResult result = scanner.scan(subject(asked.path("text").textValue(), asked.path("metadata")));
        ObjectNode answered = JsonLines.JSON.createObjectNode();
        ArrayNode findings = answered.putArray("findings");
        result.findings().forEach(finding -> findings.add(shown(finding)));
        ObjectNode flags = answered.putObject("flags");
        for (Flag flag : Flag.values()) {
            flags.put(flag.word(), result.findings().stream().anyMatch(finding -> flag.raisedBy(finding.kind())));
        }
        ArrayNode coverage = answered.putArray("coverage");
        result.coverage().forEach(entry -> coverage.add(shown(entry)));
        return answered;
    }

    private static Subject subject(String text, JsonNode metadata) {
        return new Subject(
                text,
                metadata.path("channel").asText(""),
                metadata.path("language").asText(""),
                metadata.path("region").asText(""),
                metadata.path("audience").asText("consumer"),
                metadata.path("kind").asText("post"),
                metadata.path("aiMade").asBoolean(false),
                metadata.path("paidPartnership").asBoolean(false),
                List.of(),
                List.of(),
                Brand.none(),
                Map.of());
    }

    private static ObjectNode shown(Finding finding) {
        return JsonLines.JSON
                .createObjectNode()
                .put("type", finding.kind())
                .put("start", finding.start())
                .put("end", finding.end())
                .put("confidence", finding.confidence());
    }

    private static ObjectNode shown(CoverageEntry entry) {
        return JsonLines.JSON
                .createObjectNode()
                .put("part", entry.part())
                .put("detector", entry.detector())
                .put("version", entry.version())
                .put("outcome", entry.outcome().name())
                .put("reason", entry.reason());
    }

    private static void show(String file, Scanner scanner, PrintWriter out) {
        ScanResult result = scanner.scan(Subject.post(new Source(file).text(), ""));
        result.findings()
                .forEach(finding -> out.printf(
                        "%s:%d-%d %s (%.2f, %s): %s%n",
                        file,
                        finding.start(),
                        finding.end(),
                        finding.kind(),
                        finding.confidence(),
                        finding.detector(),
                        finding.excerpt()));
        result.coverage().stream()
                .filter(entry -> entry.outcome().gap())
                .forEach(entry -> out.printf("%s: not looked at by %s: %s%n", file, entry.detector(), entry.reason()));
        out.printf("%s: %d findings%n", file, result.findings().size());
    }
}
