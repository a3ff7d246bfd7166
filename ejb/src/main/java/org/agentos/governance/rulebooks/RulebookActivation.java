package org.agentos.governance.rulebooks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditReceipt;
import org.agentos.platform.ids.Ids;

/** The moment a revision came into force; the newest one says what is in force now. */
@Entity
@Table(name = "rulebook_activation")
class RulebookActivation {

    @Id
    private UUID id;

    private String revision;

    @Column(name = "activated_at")
    private Instant activatedAt;

    @Column(name = "activated_by")
    private String activatedBy;

    @Column(name = "audit_id")
    private UUID auditId;

    /** For the persistence provider. */
    protected RulebookActivation() {}

    RulebookActivation(String revision, Actor actor, AuditReceipt receipt, Instant now) {
        this.id = Ids.next();
        this.revision = revision;
        this.activatedAt = now;
        this.activatedBy = actor.name();
        this.auditId = receipt.id();
    }

    String revision() {
        return revision;
    }

    Instant activatedAt() {
        return activatedAt;
    }

    String activatedBy() {
        return activatedBy;
    }
}
