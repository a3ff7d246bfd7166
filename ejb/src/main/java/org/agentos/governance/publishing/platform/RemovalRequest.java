package org.agentos.governance.publishing.platform;

/**
 * One post to take down.
 *
 * @param channel id of the channel catalogue
 * @param postId the platform's id of the post, from its receipt
 * @param url where people see it
 * @param askedBefore whether an earlier attempt was left without an answer: the platform is then asked first whether the post is there
 */
public record RemovalRequest(String channel, String postId, String url, boolean askedBefore) {}
