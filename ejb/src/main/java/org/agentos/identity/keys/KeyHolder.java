package org.agentos.identity.keys;

import java.util.Set;
import java.util.UUID;
import org.agentos.audit.Actor;

/** Who acts with a key that holds, and what for. */
public record KeyHolder(UUID keyId, Actor actor, Set<ApiKeyScope> scopes) {

    public KeyHolder {
        scopes = Set.copyOf(scopes);
    }
}
