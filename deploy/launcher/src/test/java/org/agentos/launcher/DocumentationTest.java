package org.agentos.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What README and the decision records name is there. */
class DocumentationTest {

    private static final Pattern NAMED = Pattern.compile("`([^`\\s]+)`");
    private static final List<String> MODULES = List.of("rules", "processes", "ejb", "web", "ear", "deploy/launcher");
    private static final List<String> TOP =
            List.of("rules/", "processes/", "ejb/", "web/", "ear/", "deploy/", "monitoring/");

    private final Path project = TestStack.project();

    @Test
    void namesPackagesAndTypesThatExist() throws IOException {
        List<String> names = named("deploy/decisions")
                .filter(name -> name.startsWith("org.agentos."))
                .toList();

        assertThat(names).hasSizeGreaterThan(20).allSatisfy(name -> assertThat(MODULES)
                .anyMatch(module -> isThere(module + "/src/main/java/" + name.replace('.', '/'))));
    }

    @Test
    void namesFoldersAndFilesThatExist() throws IOException {
        List<String> paths = Stream.concat(named("README.md"), named("deploy/decisions"))
                .filter(name -> TOP.stream().anyMatch(name::startsWith))
                .filter(name -> !name.contains("/target/") && !name.contains("..."))
                .map(name -> name.replaceFirst("/[^/]*\\*.*", ""))
                .toList();

        assertThat(paths).hasSizeGreaterThan(20).allSatisfy(path -> assertThat(project.resolve(path))
                .exists());
    }

    @Test
    void namesThePortsThatAreListenedOn() throws IOException {
        String record = Files.readString(project.resolve("deploy/decisions/001-modules-and-components.md"));
        String table = record.substring(record.indexOf("| port (default"));

        assertThat(Stream.of(Port.values()).map(port -> Integer.toString(port.from(Map.of()))))
                .allSatisfy(port -> assertThat(table).containsPattern("\\b" + port + "\\b"));
    }

    private boolean isThere(String path) {
        return Files.isDirectory(project.resolve(path)) || Files.isRegularFile(project.resolve(path + ".java"));
    }

    private Stream<String> named(String place) throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve(place))) {
            List<Path> texts =
                    files.filter(file -> file.toString().endsWith(".md")).toList();
            StringBuilder text = new StringBuilder();
            for (Path file : texts) {
                text.append(Files.readString(file)).append('\n');
            }
            return NAMED.matcher(text).results().map(found -> found.group(1));
        }
    }
}
