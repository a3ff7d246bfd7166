package org.agentos.governance.airlock;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.governance.airlock.review.Stage;
import org.agentos.governance.decisions.DecidedBytes;
import org.agentos.platform.ids.Ids;

/** A person's word for exactly these bytes, until it expires or is voided. */
@Entity
@Table(name = "approval")
class Approval {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "submission_id")
    private Submission submission;

    @Column(name = "author_id")
    private String authorId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Embedded
    private DecidedBytes decided;

    @Column(name = "approver_id")
    private String approverId;

    @Column(name = "approver_name")
    private String approverName;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "voided_at")
    private Instant voidedAt;

    @Column(name = "void_reason")
    private String voidReason;

    /** For the persistence provider. */
    protected Approval() {}

    Approval(Submission submission, Stage stage, Actor approver, Instant now, Instant expires) {
        this.id = Ids.next();
        this.submission = submission;
        this.authorId = submission.authorId();
        this.stage = stage;
        this.decided = submission.decided().copy();
        this.approverId = approver.id();
        this.approverName = approver.name();
        this.approvedAt = now;
        this.expiresAt = expires;
    }

    void voidBecause(String reason, Instant now) {
        voidedAt = now;
        voidReason = reason;
    }

    boolean voided() {
        return voidedAt != null;
    }

    boolean isOf(DecidedBytes bytes) {
        return decided.sameBytes(bytes);
    }

    boolean holdsFor(DecidedBytes bytes, Instant now) {
        return isOf(bytes) && now.isBefore(expiresAt);
    }

    UUID id() {
        return id;
    }

    Stage stage() {
        return stage;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
