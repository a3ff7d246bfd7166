package org.agentos.web.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import org.agentos.platform.json.Json;

/** Why a token was refused, as far as its unverified text tells. Never trusted for anything but the sentence. */
enum TokenDefect {
    NOT_BEARER("Send the access token as 'Authorization: Bearer ...'."),
    MALFORMED("The token is not a JSON Web Token."),
    UNSIGNED("The token is not signed. Only signed tokens of this installation's realm are accepted."),
    EXPIRED("The token has expired. Get a new one."),
    UNTRUSTED("The token's signature, issuer or audience is not of this installation. Sign in at its Keycloak."),
    KEY("This key is not known here, has expired or was revoked. Ask an administrator for a new one.");

    private final String sentence;

    TokenDefect(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    static TokenDefect of(String header) {
        if (!header.startsWith("Bearer ")) {
            return NOT_BEARER;
        }
        String[] parts = header.substring("Bearer ".length()).split("\\.", -1);
        if (parts.length < 2) {
            return MALFORMED;
        }
        try {
            JsonNode head = json(parts[0]);
            JsonNode claims = json(parts[1]);
            if ("none".equalsIgnoreCase(head.path("alg").asText())) {
                return UNSIGNED;
            }
            long expiry = claims.path("exp").asLong(Long.MAX_VALUE);
            return expiry < Instant.now().getEpochSecond() ? EXPIRED : UNTRUSTED;
        } catch (IOException | IllegalArgumentException e) {
            return MALFORMED;
        }
    }

    private static JsonNode json(String part) throws IOException {
        return Json.mapper().readTree(Base64.getUrlDecoder().decode(part));
    }
}
