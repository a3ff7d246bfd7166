package org.agentos.agents.ideation.feed;

import java.util.List;

/** What came of reading a feed. */
public sealed interface FeedReading {

    /** Its items that have a headline and a date, newest first. */
    record Read(List<Signal> signals) implements FeedReading {
        public Read {
            signals = List.copyOf(signals);
        }
    }

    /**
     * Nothing was read.
     *
     * @param reason a sentence that an administrator can act on
     */
    record Unreadable(String reason) implements FeedReading {}
}
