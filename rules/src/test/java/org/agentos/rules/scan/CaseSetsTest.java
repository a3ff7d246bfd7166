package org.agentos.rules.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.agentos.rules.decision.CoverageEntry.Outcome;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Public case sets in the folder that the environment variable {@code AGENTOS_CASES} names: no detector may fail on them; precision
 * and recall of the question "flagged or not" go to the standard output. Their texts do not.
 */
class CaseSetsTest {

    private static final ContentScanner SCANNER = ContentScanner.standard();
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secrets-vectors secret. expect_secret",
                "secrets-lines secret. expect_secret",
                "profanity-rated profanity",
                "prompt-injections injection. injection",
                "claims-health claim. expect",
                "claims-finance-pairs claim. expect",
                "style-inclusive style. expected",
                "pii-annotated-texts pii. spans",
                "naughty-strings none",
            })
    void isScannedWhole(String set) throws IOException {
        String[] words = set.split(" ");
        List<JsonNode> cases = cases(words[0]);
        Count count = new Count();

        for (JsonNode each : cases) {
            ScanResult result = SCANNER.scan(Subject.post(text(each), "email"));
            assertThat(result.coverage())
                    .as("%s %s", words[0], each.path("id").asText())
                    .noneMatch(entry -> entry.outcome() == Outcome.FAILED);
            Predicate<String> kind = found -> found.startsWith(words[1]);
            boolean flagged = result.findings().stream().anyMatch(finding -> kind.test(finding.kind()));
            count.add(words.length < 3 || isExpected(each.path(words[2])), flagged);
        }

        System.out.println(count.line(words[0]));
    }

    private static List<JsonNode> cases(String set) throws IOException {
        String folder = System.getenv().getOrDefault("AGENTOS_CASES", "");
        assumeTrue(!folder.isEmpty(), "skipped: AGENTOS_CASES names no folder of case sets");
        Path file = Path.of(folder, set + ".jsonl");
        assumeTrue(Files.exists(file), "skipped: there is no " + file);
        return JSON.readerFor(JsonNode.class)
                .<JsonNode>readValues(file.toFile())
                .readAll();
    }

    private static String text(JsonNode each) {
        return each.path("text").asText(each.path("string").asText(""));
    }

    private static boolean isExpected(JsonNode gold) {
        return gold.isBoolean()
                ? gold.asBoolean()
                : gold.isArray() ? !gold.isEmpty() : gold.asText().equals("flag");
    }

    private static final class Count {

        private int hits;
        private int falseAlarms;
        private int misses;
        private int cases;

        void add(boolean expected, boolean flagged) {
            cases++;
            hits += expected && flagged ? 1 : 0;
            falseAlarms += !expected && flagged ? 1 : 0;
            misses += expected && !flagged ? 1 : 0;
        }

        String line(String set) {
            return String.format(
                    Locale.ROOT,
                    "%-22s %4d cases  precision %.2f  recall %.2f",
                    set,
                    cases,
                    share(hits, falseAlarms),
                    share(hits, misses));
        }

        private static double share(int part, int rest) {
            return part + rest == 0 ? 1 : (double) part / (part + rest);
        }
    }
}
