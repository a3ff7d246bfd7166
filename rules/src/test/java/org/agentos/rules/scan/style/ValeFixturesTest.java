package org.agentos.rules.scan.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.style.StyleCheck;
import org.agentos.rules.rulebook.style.ValeNotation;
import org.agentos.rules.scan.style.document.DocumentReader;
import org.agentos.rules.scan.style.document.StyleDocument;
import org.junit.jupiter.api.Test;

/**
 * The public test data of Vale, in the folder that {@code AGENTOS_CASES} names: alerts by line, column, check and message. Only
 * checks whose file is there and whose kind is taken count. Agreement goes to the standard output, differences to the build's folder.
 */
class ValeFixturesTest {

    private static final double PRECISION = 0.88;
    private static final double RECALL = 0.86;
    private static final String REPETITION =
            "extends: repetition\nmessage: \"'%s' is repeated!\"\nlevel: error\nalpha: true\ntokens:\n  - '[^\\s]+'\n";

    private final Map<String, StyleCheck> checks = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();
    private int agreed;
    private int missed;
    private int invented;
    private int files;
    private int wholeFiles;

    @Test
    void findsWhatValeFinds() throws IOException {
        Path folder = Path.of(System.getenv().getOrDefault("AGENTOS_CASES", ""));
        Path fixtures = folder.resolve("vale-fixtures.jsonl");
        assumeTrue(Files.exists(fixtures), "skipped: AGENTOS_CASES names no folder with vale-fixtures.jsonl");
        readChecks(folder.resolve("vale-styles"));

        List<JsonNode> cases = new ObjectMapper()
                .readerFor(JsonNode.class)
                .<JsonNode>readValues(fixtures.toFile())
                .readAll();
        cases.forEach(this::compare);

        double precision = (double) agreed / (agreed + invented);
        double recall = (double) agreed / (agreed + missed);
        System.out.printf(
                "vale-fixtures: %d checks, %d of %d files alike, %d agreed, %d missed, %d invented, precision %.3f, recall %.3f%n",
                checks.size(), wholeFiles, files, agreed, missed, invented, precision, recall);
        Files.write(Path.of("target", "vale-differences.txt"), differences);
        assertThat(precision).isGreaterThan(PRECISION);
        assertThat(recall).isGreaterThan(RECALL);
    }

    private void readChecks(Path styles) throws IOException {
        try (Stream<Path> found = Files.walk(styles)) {
            found.filter(file -> file.toString().endsWith(".yml")).sorted().forEach(file -> {
                String name = file.getFileName().toString().replace(".yml", "");
                String check = file.getParent().getFileName() + "." + name;
                Reading<StyleCheck> reading = ValeNotation.readCheck(text(file), check);
                if (reading instanceof Reading.Accepted<StyleCheck> accepted) {
                    checks.put(check, accepted.value());
                } else {
                    differences.add(check + " refused: " + reading.problems());
                }
            });
        }
        checks.put(
                "Vale.Repetition",
                ValeNotation.readCheck(REPETITION, "Vale.Repetition").orElseThrow());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compare(JsonNode each) {
        Set<String> expected = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        for (JsonNode alert : each.path("expected")) {
            String check = alert.path("check").asText();
            if (checks.containsKey(check)) {
                String message = alert.path("message").asText().replaceFirst("^(?:suggestion|warning|error):", "");
                expected.add(
                        alert.path("line").asInt() + ":" + alert.path("col").asInt() + ":" + check + ":" + message);
                named.add(check);
            }
        }
        Set<String> actual = actual(each, named);
        if (expected.isEmpty() && actual.isEmpty()) {
            return;
        }
        count(each, expected, actual);
    }

    private Set<String> actual(JsonNode each, Set<String> named) {
        String file = each.path("file").asText();
        String ini = each.path("vale_ini").asText("");
        boolean plain = each.path("scenario").asText().equals("Ignore syntax");
        ValeSettings settings = ValeSettings.read(ini.equals("null") ? "" : ini, file.replace("xyz", "md"));
        boolean open = ini.isEmpty() || ini.equals("null");
        List<StyleCheck> running = checks.entrySet().stream()
                .filter(entry -> open ? named.contains(entry.getKey()) : settings.runs(entry.getValue()))
                .map(Map.Entry::getValue)
                .toList();
        String text = each.path("text").asText();
        StyleDocument document = plain ? DocumentReader.read(text, "plain") : settings.document(text);
        return StyleLint.of(running).lint(document).stream()
                .map(StyleAlert::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void count(JsonNode each, Set<String> expected, Set<String> actual) {
        files++;
        wholeFiles += expected.equals(actual) ? 1 : 0;
        for (String alert : expected) {
            if (actual.contains(alert)) {
                agreed++;
            } else {
                missed++;
                differences.add(
                        each.path("id").asText() + " " + each.path("file").asText() + " missed " + alert);
            }
        }
        for (String alert : actual) {
            if (!expected.contains(alert)) {
                // a scenario that is not exact lists some of the alerts only
                if (each.path("exact").asBoolean()) {
                    invented++;
                    differences.add(
                            each.path("id").asText() + " " + each.path("file").asText() + " invented " + alert);
                }
            }
        }
    }
}
