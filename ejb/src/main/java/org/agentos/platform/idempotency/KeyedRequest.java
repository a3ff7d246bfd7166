package org.agentos.platform.idempotency;

import org.agentos.platform.ids.Sha256;
import org.agentos.platform.json.Json;

/**
 * A creating request that carries an {@code Idempotency-Key}.
 *
 * @param client who asks: the subject of the token
 * @param route what is asked for: the path
 * @param key the client's key, 1..200 visible characters
 * @param digest of the body, hex
 */
public record KeyedRequest(String client, String route, String key, String digest) {

    public static KeyedRequest of(String client, String route, String key, Object body) {
        return new KeyedRequest(client, route, key, Sha256.hex(Json.write(body)));
    }
}
