package org.agentos.governance.publishing.platform;

import java.time.Duration;

/** What became of an attempt to post. */
public sealed interface Delivery {

    /** The post exists, now or since an earlier attempt with the same key. */
    record Delivered(PlatformReceipt receipt) implements Delivery {}

    /**
     * The platform will not take this post, however often it is asked.
     *
     * @param reason the platform's, in a sentence that a person can act on
     */
    record Refused(String reason) implements Delivery {}

    /**
     * No post was made and none will appear by itself; asking again later may work.
     *
     * @param reason for example a rate limit, a 503, a connection that was refused
     * @param after how long to wait at least; zero when the platform did not say
     */
    record RetryLater(String reason, Duration after) implements Delivery {}

    /**
     * The request left, no answer came: the post may exist. Ask again with the same key.
     *
     * @param reason what was seen, for example a read timeout
     */
    record Unknown(String reason) implements Delivery {}
}
