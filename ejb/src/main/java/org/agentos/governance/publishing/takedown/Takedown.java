package org.agentos.governance.publishing.takedown;

import java.util.UUID;
import org.agentos.audit.Actor;

/**
 * A post that is to be taken down.
 *
 * @param postId the platform's id of it
 * @param reason why, in a sentence
 * @param attempts how often the platform was asked, this time included
 */
public record Takedown(
        UUID id,
        UUID publicationId,
        String channel,
        String postId,
        String url,
        String reason,
        State state,
        Actor requestedBy,
        int attempts) {

    /** Where it stands. */
    public enum State {
        /** The platform has not answered yet, or said to come back later. */
        STARTED,
        /** An answer was lost: the post may be gone. */
        UNKNOWN,
        /** The post is gone. */
        REMOVED,
        /** The platform will not take it down. */
        REFUSED
    }
}
