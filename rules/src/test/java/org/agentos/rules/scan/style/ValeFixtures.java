package org.agentos.rules.scan.style;

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

/**
 * The public test data of Vale: alerts by line, column, check and message. Only checks whose file is there and whose kind is taken
 * count, so that what is imported is measured and what is refused is not.
 */
public final class ValeFixtures {

    private static final String REPETITION =
            "extends: repetition\nmessage: \"'%s' is repeated!\"\nlevel: error\nalpha: true\ntokens:\n  - '[^\\s]+'\n";

    private final Map<String, StyleCheck> checks = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();
    private int agreed;
    private int missed;
    private int invented;
    private int files;
    private int wholeFiles;

    private ValeFixtures() {}

    /**
     * How far ours and Vale's alerts agree.
     *
     * @param checks that were taken
     * @param files with alerts of either
     * @param wholeFiles those in which all alerts agree
     * @param differences a line each
     */
    public record Agreement(
            int checks, int files, int wholeFiles, int agreed, int missed, int invented, List<String> differences) {

        public double precision() {
            return (double) agreed / (agreed + invented);
        }

        public double recall() {
            return (double) agreed / (agreed + missed);
        }
    }

    /** Whether a folder of cases has the data. */
    public static boolean in(Path folder) {
        return Files.exists(fixtures(folder));
    }

    public static Agreement measured(Path folder) throws IOException {
        return new ValeFixtures().compared(folder);
    }

    private static Path fixtures(Path folder) {
        return folder.resolve("vale-fixtures.jsonl");
    }

    private Agreement compared(Path folder) throws IOException {
        readChecks(folder.resolve("vale-styles"));
        List<JsonNode> cases = new ObjectMapper()
                .readerFor(JsonNode.class)
                .<JsonNode>readValues(fixtures(folder).toFile())
                .readAll();
        cases.forEach(this::compare);
        return new Agreement(checks.size(), files, wholeFiles, agreed, missed, invented, List.copyOf(differences));
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
