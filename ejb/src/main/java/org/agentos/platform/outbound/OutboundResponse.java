package org.agentos.platform.outbound;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What came back, whatever its status.
 *
 * @param uri where it came from, after redirects
 * @param body whole
 */
public record OutboundResponse(int status, HttpHeaders headers, byte[] body, URI uri) {

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The body as UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
