package org.agentos.governance.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;

/**
 * What approvals and permits are bound to: these bytes of this version, judged by this decision under this rulebook revision.
 * Immutable; replaced as a whole.
 */
@Embeddable
public class DecidedBytes {

    @Column(name = "content_version_id")
    private UUID contentVersionId;

    private String digest;

    @Column(name = "decision_id")
    private UUID decisionId;

    private String revision;

    /** For the persistence provider. */
    protected DecidedBytes() {}

    /**
     * @param digest {@code sha256:} and 64 hex digits, of the canonical content as it was decided
     * @param revision content hash of the rulebook
     */
    public DecidedBytes(UUID contentVersionId, String digest, UUID decisionId, String revision) {
        this.contentVersionId = Objects.requireNonNull(contentVersionId, "contentVersionId");
        this.digest = Objects.requireNonNull(digest, "digest");
        this.decisionId = Objects.requireNonNull(decisionId, "decisionId");
        this.revision = Objects.requireNonNull(revision, "revision");
    }

    public UUID contentVersionId() {
        return contentVersionId;
    }

    public String digest() {
        return digest;
    }

    public UUID decisionId() {
        return decisionId;
    }

    public String revision() {
        return revision;
    }

    /** The same again, for another entity: the persistence provider wants each to own its value. */
    public DecidedBytes copy() {
        return new DecidedBytes(contentVersionId, digest, decisionId, revision);
    }

    /** Whether the bytes are the same, whatever was decided about them. */
    public boolean sameBytes(DecidedBytes other) {
        return digest.equals(other.digest);
    }
}
