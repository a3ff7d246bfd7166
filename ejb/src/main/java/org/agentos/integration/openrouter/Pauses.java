package org.agentos.integration.openrouter;

import java.time.Duration;

/** How to wait before asking again. */
interface Pauses {

    /** @throws InterruptedException when the server stops meanwhile */
    void pause(Duration duration) throws InterruptedException;

    /** On the calling thread. */
    static Pauses real() {
        return duration -> Thread.sleep(duration.toMillis());
    }
}
