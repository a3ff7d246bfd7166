package org.agentos.governance.decisions.subject;

import java.util.UUID;

/**
 * Which content a decision is about, and whether its bytes are still those that were written.
 *
 * @param channel id of the channel catalogue
 * @param digest computed anew from the bytes as they are stored now, {@code sha256:} and 64 hex digits
 * @param recordedDigest the digest noted when the version was made
 */
public record ContentIdentity(
        UUID contentVersionId, UUID contentId, UUID missionId, String channel, String digest, String recordedDigest) {

    /** Whether nobody changed the stored bytes since the version was made. */
    public boolean intact() {
        return digest.equals(recordedDigest);
    }
}
