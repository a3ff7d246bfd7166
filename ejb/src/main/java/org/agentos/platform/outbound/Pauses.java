package org.agentos.platform.outbound;

import java.time.Duration;

/** How an adapter waits before it asks a server again. */
public interface Pauses {

    /** @throws InterruptedException when our server stops meanwhile */
    void pause(Duration duration) throws InterruptedException;

    /** On the calling thread. */
    static Pauses real() {
        return duration -> Thread.sleep(duration.toMillis());
    }
}
