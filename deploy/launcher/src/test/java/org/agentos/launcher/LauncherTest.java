package org.agentos.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {

    @ParameterizedTest
    @ValueSource(strings = {"yes\n", " YES \n", "yes"})
    void takesAYesForAYes(String answer) {
        assertThat(confirmed(answer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "y\n", "no\nyes\n", "yes please\n"})
    void takesEverythingElseForANo(String answer) {
        assertThat(confirmed(answer)).isFalse();
    }

    private static boolean confirmed(String answer) {
        return Launcher.confirmed(
                Path.of("/srv/agentos"), new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)));
    }
}
