package org.agentos.platform.ratelimit;

import java.util.HashMap;
import java.util.Map;

/** The counters of one node for the present window; a new window forgets the old one whole. Thread-safe. */
final class LocalCounts {

    private long window = -1;
    private final Map<String, Long> counts = new HashMap<>();

    synchronized long count(String name, long now) {
        if (now != window) {
            window = now;
            counts.clear();
        }
        return counts.merge(name, 1L, Long::sum);
    }
}
