package org.agentos.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsExampleTest {

    private static final Pattern PROPERTY = Pattern.compile("(?:\"|MPCONFIG=)(agentos(?:\\.[a-z]+)+)[\"}]");
    private static final Pattern DEFAULT = Pattern.compile("(?m)^(agentos(?:\\.[a-z]+)+)=");
    private static final Pattern VARIABLE = Pattern.compile("\"(AGENTOS_[A-Z_]+)\"");
    private static final Pattern LISTED = Pattern.compile("(?m)^#?(AGENTOS_[A-Z_]+)=");

    /** Written by the build, not by people. */
    private static final Set<String> NO_SETTING = Set.of("AGENTOS_VERSION");

    private final Path project = TestStack.project();

    @Test
    void exampleListsEverySettingThatTheSourcesRead() {
        assertThat(listed()).containsAll(read());
    }

    @Test
    void exampleListsNoSettingThatNothingReads() {
        assertThat(read()).containsAll(listed());
    }

    @Test
    void launcherSetsOnlySettingsOfTheExample() {
        Options options = Options.parse(List.of("--home", project + "/deploy/launcher/target/settings"), Map.of());
        Home home = new Home(options.home());

        Set<String> given = new Settings(options, home, new Secrets(home.folder("keys"), Map.of()))
                .environment()
                .keySet();

        assertThat(listed()).containsAll(given);
    }

    @Test
    void exampleHoldsNoSecret() {
        assertThat(text(project.resolve("deploy/.env.example")).lines())
                .filteredOn(line -> line.matches(".*(PASSWORD|SECRET|TOKEN|API_KEY)=.*"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("="));
    }

    private Set<String> listed() {
        return found(LISTED, text(project.resolve("deploy/.env.example")));
    }

    private Set<String> read() {
        Set<String> keys = new TreeSet<>();
        for (String module : List.of("ejb", "web")) {
            sources(module).forEach(file -> {
                keys.addAll(found(PROPERTY, text(file)));
                keys.addAll(found(DEFAULT, text(file)));
            });
        }
        for (String module : List.of("ear", "deploy/launcher")) {
            sources(module).forEach(file -> keys.addAll(found(VARIABLE, text(file))));
        }
        keys.removeAll(NO_SETTING);
        return keys;
    }

    private Stream<Path> sources(String module) {
        try (Stream<Path> files = Files.walk(project.resolve(module).resolve("src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|properties|xml)")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> keys = new TreeSet<>();
        pattern.matcher(text)
                .results()
                .forEach(match -> keys.add(match.group(1).replace('.', '_').toUpperCase(Locale.ROOT)));
        return keys;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
