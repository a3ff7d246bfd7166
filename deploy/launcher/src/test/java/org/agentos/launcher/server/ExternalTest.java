package org.agentos.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agentos.launcher.LaunchFailure;
import org.agentos.launcher.Progress;
import org.agentos.launcher.TestStack;
import org.junit.jupiter.api.Test;

class ExternalTest {

    @Test
    void asksForEverySettingThatHasNoDefault() throws IOException {
        List<String> withoutDefault = Files.readAllLines(TestStack.project().resolve("deploy/.env.example")).stream()
                .filter(line -> line.startsWith("AGENTOS_"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(withoutDefault).isNotEmpty();
        assertThatThrownBy(() -> start(Map.of()))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageEndingWith(": " + String.join(", ", withoutDefault));
    }

    @Test
    void namesOnlyWhatIsMissing() {
        Map<String, String> environment = new HashMap<>();
        environment.put("AGENTOS_DB_URL", "jdbc:postgresql://db/agentos");
        environment.put("AGENTOS_DB_USER", "  ");

        assertThatThrownBy(() -> start(environment))
                .hasMessageContaining("AGENTOS_DB_USER")
                .hasMessageNotContaining("AGENTOS_DB_URL");
    }

    private static int start(Map<String, String> environment) {
        return External.run(Path.of("nowhere"), 1, environment, new Progress(System.out));
    }
}
