package org.agentos.governance.publishing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One attempt to publish, and what came of it.
 *
 * @param platform the platform's name; {@code none} when no platform serves the channel
 * @param simulated true when nobody but this machine can see the post
 * @param reason why it was refused, is unknown, or must wait
 */
public record PublicationView(
        UUID id,
        State state,
        String channel,
        String platform,
        boolean simulated,
        UUID permitId,
        UUID contentVersionId,
        String digest,
        Optional<String> url,
        Optional<String> receiptId,
        Optional<String> reason,
        int attempts,
        Instant startedAt,
        Optional<Instant> confirmedAt) {

    /** Where a publication stands, and where it may go from there. */
    public enum State {
        /** The intent is committed; the platform has not answered, or said to come back later. */
        STARTED,
        /** The platform gave a receipt. */
        PUBLISHED,
        /** The platform will not take it; no post exists. A person may try again. */
        REFUSED,
        /** The post may exist; the platform is asked again under the same key. */
        UNKNOWN,
        /** Tried again after a refusal, and the permit did not hold any more. */
        VOID,
        /** It was public, and the platform has taken it down at our word. */
        REMOVED;

        boolean mayBecome(State next) {
            return switch (this) {
                case STARTED -> next != VOID && next != REMOVED;
                case UNKNOWN -> next == UNKNOWN || next == PUBLISHED;
                case REFUSED -> next == STARTED || next == VOID;
                case PUBLISHED -> next == REMOVED;
                case VOID, REMOVED -> false;
            };
        }

        /** Whether the platform gave a receipt, whatever came of the post since. */
        boolean wasPublic() {
            return this == PUBLISHED || this == REMOVED;
        }

        /** Whether the platform still owes an answer. */
        boolean underWay() {
            return this == STARTED || this == UNKNOWN;
        }
    }
}
