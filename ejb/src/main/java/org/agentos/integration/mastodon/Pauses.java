package org.agentos.integration.mastodon;

import java.time.Duration;

/** How to wait for a server that is still working on a medium. */
interface Pauses {

    /** @throws InterruptedException when the server stops meanwhile */
    void pause(Duration duration) throws InterruptedException;

    /** On the calling thread. */
    static Pauses real() {
        return duration -> Thread.sleep(duration.toMillis());
    }
}
