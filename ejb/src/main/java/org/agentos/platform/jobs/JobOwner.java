package org.agentos.platform.jobs;

import java.util.Set;

/**
 * For whom a job runs, as the log of acts names people: the platform knows no users.
 *
 * @param kind USER, SERVICE, AGENT or SYSTEM
 * @param roles as they were when the job was asked for
 */
public record JobOwner(String kind, String id, String name, Set<String> roles) {

    public JobOwner {
        roles = Set.copyOf(roles);
    }
}
