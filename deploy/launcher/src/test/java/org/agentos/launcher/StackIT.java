package org.agentos.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackIT {

    private static TestStack stack;

    @BeforeAll
    static void start() {
        stack = TestStack.running();
    }

    @Test
    void theServerIsReadyAgainAfterItWasKilled() throws Exception {
        stack.killServer();

        stack.startServer();

        assertThat(readiness().statusCode()).isEqualTo(200);
    }

    @Test
    void aSecondLauncherLeavesARunningHomeAlone() {
        Options options = new Options(TestStack.home(), Options.Mode.ALL, false, true, TestStack.freePorts());

        assertThatThrownBy(() -> new Stack(
                        options,
                        Build.in(TestStack.project()),
                        Map.of(),
                        new Progress(new PrintStream(OutputStream.nullOutputStream()))))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("already runs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"agentos.env", "keys/launcher.p12", "keys/pass-phrase", "keys/server.p12", "redis.conf"})
    void onlyTheOwnerMayReadWhatHoldsKeys(String file) throws IOException {
        assertThat(Files.getPosixFilePermissions(TestStack.home().resolve(file)))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void noLogHoldsAPassword() throws IOException {
        List<String> passwords = Stream.concat(
                        DemoUser.ALL.stream().map(user -> stack.password(user.username())),
                        stack.settings().entrySet().stream()
                                .filter(setting -> setting.getKey().matches(".*(PASSWORD|SECRET|TOKEN|API_KEY)"))
                                .map(Map.Entry::getValue))
                .toList();

        try (Stream<Path> logs = Files.list(TestStack.home().resolve("log"))) {
            assertThat(logs).isNotEmpty().allSatisfy(log -> assertThat(text(log))
                    .doesNotContain(passwords));
        }
    }

    private static HttpResponse<String> readiness() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(stack.baseUrl() + "/health/ready"))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String text(Path log) {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
