package org.agentos.platform.outbound;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A call to the outside. Immutable.
 *
 * @param purpose what it is for, also the metric's label: {@code feed}, {@code mastodon}
 * @param method HTTP method
 * @param headers request headers
 * @param body empty for none
 * @param timeout for the whole call, redirects included
 * @param maxBytes longest answer that is read
 */
public record OutboundRequest(
        String purpose,
        String method,
        URI uri,
        Map<String, String> headers,
        byte[] body,
        Duration timeout,
        int maxBytes,
        boolean followRedirects) {

    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final int MAX_BYTES = 2 * 1024 * 1024;

    private static final Set<String> HARMLESS = Set.of("accept", "accept-language", "user-agent");

    public OutboundRequest {
        headers = Map.copyOf(headers);
        body = body.clone();
    }

    public static OutboundRequest get(String purpose, URI uri) {
        return new OutboundRequest(purpose, "GET", uri, Map.of(), new byte[0], TIMEOUT, MAX_BYTES, true);
    }

    /** Redirects of a POST are never followed: its body could go elsewhere. */
    public static OutboundRequest post(String purpose, URI uri, String contentType, byte[] body) {
        return new OutboundRequest(
                purpose, "POST", uri, Map.of("Content-Type", contentType), body, TIMEOUT, MAX_BYTES, false);
    }

    /** Redirects are not followed: what is deleted is what was named. */
    public static OutboundRequest delete(String purpose, URI uri) {
        return new OutboundRequest(purpose, "DELETE", uri, Map.of(), new byte[0], TIMEOUT, MAX_BYTES, false);
    }

    public OutboundRequest header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new OutboundRequest(purpose, method, uri, more, body, timeout, maxBytes, followRedirects);
    }

    public OutboundRequest within(Duration limit) {
        return new OutboundRequest(purpose, method, uri, headers, body, limit, maxBytes, followRedirects);
    }

    public OutboundRequest upTo(int bytes) {
        return new OutboundRequest(purpose, method, uri, headers, body, timeout, bytes, followRedirects);
    }

    OutboundRequest redirectedTo(URI target) {
        // credentials were meant for the first host, and any header may be one
        Map<String, String> kept = new LinkedHashMap<>(headers);
        if (!sameOrigin(target)) {
            kept.keySet().removeIf(name -> !HARMLESS.contains(name.toLowerCase(Locale.ROOT)));
        }
        return new OutboundRequest(purpose, method, target, kept, body, timeout, maxBytes, followRedirects);
    }

    private boolean sameOrigin(URI target) {
        return uri.getScheme().equals(target.getScheme())
                && uri.getHost().equalsIgnoreCase(target.getHost())
                && uri.getPort() == target.getPort();
    }
}
