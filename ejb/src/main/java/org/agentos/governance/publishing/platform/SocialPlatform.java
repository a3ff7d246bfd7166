package org.agentos.governance.publishing.platform;

/**
 * A place where posts become public. Implemented once per vendor as a CDI bean; thread-safe.
 */
public interface SocialPlatform {

    /** What people call the platform, for example {@code Mastodon}. */
    String name();

    /** Whether posts reach nobody but this machine; every receipt of such a platform says so too. */
    boolean simulated();

    /** Whether the platform is configured and takes posts of this channel (an id of the channel catalogue). */
    boolean serves(String channel);

    /**
     * Makes one post. Called outside any transaction, and again with the same {@link PostRequest#idempotencyKey()} after a crash or
     * an {@link Delivery.Unknown} answer: however often that happens, at most one post may appear, and the repeated call answers
     * with the receipt of that post.
     *
     * <p>Whatever the platform or the network does is an answer, never an exception: a lost connection after the request left is
     * {@link Delivery.Unknown}, one that was never made is {@link Delivery.RetryLater}.
     */
    Delivery publish(PostRequest request);

    /**
     * Takes one post down. Called outside any transaction, and again after a crash or an {@link Removal.Unknown} answer; a post that is
     * gone is {@link Removal.Removed}, whoever took it down. Never throws, as {@link #publish}.
     */
    Removal remove(RemovalRequest request);
}
