package org.agentos.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One record as people read it.
 *
 * @param index its place in the tree; empty until it is sequenced
 * @param facts what the leaf says in clear
 * @param payload who, before and after, when the reader may see it
 * @param leaf the canonical JSON that was hashed
 * @param leafHash RFC 6962 leaf hash, hex
 */
public record AuditRecordView(
        UUID id,
        Optional<Long> index,
        Instant at,
        String action,
        AuditOutcome outcome,
        String subjectType,
        String subjectId,
        String actorKind,
        Map<String, Object> facts,
        Optional<Map<String, Object>> payload,
        PayloadState payloadState,
        String leaf,
        String leafHash) {

    /** Whether the payload can be read, and if not, why. */
    public enum PayloadState {
        READABLE,
        WITHHELD,
        ERASED,
        NONE
    }
}
