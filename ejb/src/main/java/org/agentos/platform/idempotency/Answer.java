package org.agentos.platform.idempotency;

import java.util.Optional;
import org.agentos.platform.json.Json;

/**
 * An HTTP answer as it was first given.
 *
 * @param status HTTP status, 200..299
 * @param body JSON text
 * @param location path below the API's root of what was created
 * @param replayed whether it was given before
 */
public record Answer(int status, String body, Optional<String> location, boolean replayed) {

    public static Answer of(int status, Object view) {
        return new Answer(status, Json.write(view), Optional.empty(), false);
    }

    public Answer at(String path) {
        return new Answer(status, body, Optional.of(path), replayed);
    }
}
