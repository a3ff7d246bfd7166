package org.agentos.governance.packs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.agentos.audit.Actor;

/** One pack that left or came. */
@Entity
@Table(name = "pack")
class PackRecord {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private PackView.Direction direction;

    @Column(name = "pack_id")
    private String packId;

    private int version;
    private String digest;
    private String fingerprint;
    private String policies;
    private Instant at;

    @Column(name = "by_name")
    private String byName;

    @Column(name = "audit_id")
    private UUID auditId;

    /** For the persistence provider. */
    protected PackRecord() {}

    PackRecord(PackView view, Actor actor, UUID auditId) {
        this.id = view.id();
        this.direction = view.direction();
        this.packId = view.packId();
        this.version = view.version();
        this.digest = view.digest();
        this.fingerprint = view.key();
        this.policies = String.join(",", view.policies());
        this.at = view.at();
        this.byName = actor.name();
        this.auditId = auditId;
    }

    PackView view() {
        return new PackView(
                id, direction, packId, version, digest, fingerprint, List.of(policies.split(",")), at, byName);
    }
}
