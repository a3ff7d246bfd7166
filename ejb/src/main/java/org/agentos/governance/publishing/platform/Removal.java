package org.agentos.governance.publishing.platform;

import java.time.Duration;

/** What became of an attempt to take a post down. */
public sealed interface Removal {

    /**
     * The post is gone, by this attempt or before it.
     *
     * @param raw the platform's answer as it came, at most 64 KiB, kept as evidence
     */
    record Removed(String raw) implements Removal {}

    /**
     * The platform will not take it down, however often it is asked.
     *
     * @param reason the platform's, in a sentence that a person can act on
     */
    record Refused(String reason) implements Removal {}

    /**
     * Nothing happened; asking again later may work.
     *
     * @param after how long to wait at least; zero when the platform did not say
     */
    record RetryLater(String reason, Duration after) implements Removal {}

    /** The request left, no answer came: the post may be gone. */
    record Unknown(String reason) implements Removal {}
}
