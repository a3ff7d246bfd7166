package org.agentos.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortTest {

    @Test
    void namesATakenPortItsHolderAndTheWayOut() throws IOException {
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = holder.getLocalPort();

            assertThatThrownBy(() -> Port.REDIS.requireFree(taken))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining(Integer.toString(taken))
                    .hasMessageContaining("pid " + ProcessHandle.current().pid())
                    .hasMessageContaining("--redis-port");
        }
    }

    @Test
    void acceptsAFreePort() {
        int free = TestStack.freePort();

        assertThatCode(() -> Port.SERVER.requireFree(free)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "65536", "-1", "80a", "99999999999"})
    void refusesWhatIsNoPort(String text) {
        assertThatThrownBy(() -> Port.parse("--port", text))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("--port must be a number from 1 to 65535");
    }
}
