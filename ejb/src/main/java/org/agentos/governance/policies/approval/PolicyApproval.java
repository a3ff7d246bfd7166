package org.agentos.governance.policies.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditReceipt;
import org.agentos.platform.ids.Ids;

/** An officer's verdict on the rules of one hash. The database voids it when the version goes back to draft. */
@Entity
@Table(name = "policy_approval")
class PolicyApproval {

    @Id
    private UUID id;

    @Column(name = "version_id")
    private UUID versionId;

    @Column(name = "content_hash")
    private String contentHash;

    @Enumerated(EnumType.STRING)
    private ApprovalVerdict verdict;

    private String comment;

    @Column(name = "approver_id")
    private String approverId;

    @Column(name = "approver_name")
    private String approverName;

    private Instant at;

    @Column(name = "audit_id")
    private UUID auditId;

    @Column(name = "voided_at", insertable = false, updatable = false)
    private Instant voidedAt;

    /** For the persistence provider. */
    protected PolicyApproval() {}

    PolicyApproval(
            UUID versionId,
            String contentHash,
            ApprovalVerdict verdict,
            String comment,
            Actor approver,
            AuditReceipt receipt,
            Instant now) {
        this.id = Ids.next();
        this.versionId = versionId;
        this.contentHash = contentHash;
        this.verdict = verdict;
        this.comment = comment;
        this.approverId = approver.id();
        this.approverName = approver.name();
        this.at = now;
        this.auditId = receipt.id();
    }

    boolean by(Actor actor) {
        return approverId.equals(actor.id());
    }

    boolean live() {
        return voidedAt == null;
    }

    boolean approves() {
        return verdict == ApprovalVerdict.APPROVED;
    }

    ApprovalView view() {
        return new ApprovalView(verdict, comment, approverName, at, contentHash, !live(), auditId);
    }
}
