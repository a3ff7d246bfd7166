package org.agentos.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void takesHomeAndPortsFromTheEnvironment() {
        Options options = Options.parse(List.of(), Map.of("AGENTOS_HOME", "/srv/agentos", "AGENTOS_HTTP_PORT", "9000"));

        assertThat(options.home()).isEqualTo(Path.of("/srv/agentos"));
        assertThat(options.ports()).containsEntry(Port.SERVER, 9000).containsEntry(Port.POSTGRES, 15432);
    }

    @Test
    void livesInTheHomeOfWhoStartsIt() {
        assertThat(Options.parse(List.of(), Map.of("HOME", "/home/ada")).home())
                .isEqualTo(Path.of("/home/ada/.agentos"));
    }

    @Test
    void prefersTheCommandLine() {
        Options options = Options.parse(
                List.of("--home", "/a/../b", "--port", "9001", "--services"), Map.of("AGENTOS_HTTP_PORT", "9000"));

        assertThat(options.home()).isEqualTo(Path.of("/b"));
        assertThat(options.ports()).containsEntry(Port.SERVER, 9001);
        assertThat(options.mode()).isEqualTo(Options.Mode.SERVICES);
    }

    @Test
    void showsTheUsageForAnUnknownOption() {
        assertThatThrownBy(() -> Options.parse(List.of("--prot", "1"), Map.of()))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("--prot")
                .hasMessageContaining("--postgres-port");
    }

    @Test
    void resetsOnlyWhatItStartsItself() {
        assertThat(Options.parse(List.of("--reset", "--yes", "--services"), Map.of()))
                .matches(Options::reset)
                .matches(Options::yes);
        assertThatThrownBy(() -> Options.parse(List.of("--external", "--reset"), Map.of()))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("--reset");
    }

    @Test
    void asksForAMissingValue() {
        assertThatThrownBy(() -> Options.parse(List.of("--home"), Map.of()))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("--home needs a value");
    }
}
