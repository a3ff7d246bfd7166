package org.agentos.web.policies.request;

import java.util.Optional;

/** @param from the version to copy; the one in force, or else the newest, when absent */
public record NewVersionRequest(Integer from) {

    public Optional<Integer> origin() {
        return Optional.ofNullable(from);
    }
}
