package org.agentos.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in {@code monitoring/}. */
class MonitoringTest {

    private static final Pattern METRIC = Pattern.compile("agentos_[a-z_]+");
    private static final Pattern EMITTED = Pattern.compile("\"(agentos_[a-z_]+)\"");

    private final Path monitoring = TestStack.project().resolve("monitoring");

    @ParameterizedTest
    @ValueSource(strings = {"alerts.yml", "grafana/agentos.json"})
    void readsOnlyMetricsThatTheServerGives(String file) {
        Set<String> read = new TreeSet<>();
        METRIC.matcher(text(monitoring.resolve(file)))
                .results()
                .forEach(name -> read.add(name.group().replaceFirst("_(bucket|count|sum)$", "")));

        assertThat(emitted()).containsAll(read);
        assertThat(read).isNotEmpty();
    }

    @Test
    void dashboardHasTitlesAndQueriesInEveryPanel() throws IOException {
        JsonNode panels = new ObjectMapper()
                .readTree(monitoring.resolve("grafana/agentos.json").toFile())
                .path("panels");

        assertThat(panels).isNotEmpty().allSatisfy(panel -> {
            assertThat(panel.path("title").asText()).isNotBlank();
            assertThat(panel.path("targets")).isNotEmpty().allSatisfy(target -> assertThat(
                            target.path("expr").asText())
                    .isNotBlank());
        });
    }

    @Test
    void alertsFireWhenTheyShouldAndOnlyThen() throws Exception {
        assumeTrue(hasPromtool(), "promtool is not installed (Debian: apt-get install prometheus)");

        assertThat(promtool("check", "config", "prometheus.yml"))
                .contains("SUCCESS")
                .doesNotContain("FAILED");
        assertThat(promtool("test", "rules", "alerts.test.yml"))
                .contains("SUCCESS")
                .doesNotContain("FAILED");
    }

    private String promtool(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of("promtool"), Stream.of(arguments)).toList();
        Process process = new ProcessBuilder(command)
                .directory(monitoring.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static boolean hasPromtool() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "promtool")));
    }

    private static Set<String> emitted() {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(TestStack.project().resolve("ejb/src/main/java"))) {
            sources.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> EMITTED.matcher(text(file)).results().forEach(name -> names.add(name.group(1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
