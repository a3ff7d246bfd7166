package org.agentos.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.agentos.identity.keys.ApiKeys;

/** The key that a request shows: as a bearer token, or in a header of its own as some clients do. */
final class ShownKey {

    private static final String OWN_HEADER = "X-Api-Key";
    private static final String BEARER = "Bearer ";

    private ShownKey() {}

    static Optional<String> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()))
                .filter(ApiKeys::isKey)
                .or(() -> Optional.ofNullable(request.getHeader(OWN_HEADER)));
    }
}
