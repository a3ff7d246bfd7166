package org.agentos.integration.mastodon;

/**
 * Where to post.
 *
 * @param url without a slash at its end
 * @param token with the scopes {@code write:statuses write:media}
 */
record MastodonServer(String url, String token) {

    @Override
    public String toString() {
        return "MastodonServer[" + url + "]";
    }
}
