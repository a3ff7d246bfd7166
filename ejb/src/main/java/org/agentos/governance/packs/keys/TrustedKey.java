package org.agentos.governance.packs.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.agentos.audit.Actor;
import org.agentos.platform.keys.Ed25519;

/** A public key of another installation. */
@Entity
@Table(name = "pack_key")
class TrustedKey {

    @Id
    private String fingerprint;

    private String name;

    @Column(name = "public_key")
    private byte[] publicKey;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    /** For the persistence provider. */
    protected TrustedKey() {}

    TrustedKey(String name, byte[] publicKey, Actor admin, Instant now) {
        this.fingerprint = Ed25519.fingerprint(publicKey);
        this.name = name;
        this.publicKey = publicKey.clone();
        this.addedAt = now;
        this.addedBy = admin.name();
    }

    String fingerprint() {
        return fingerprint;
    }

    String name() {
        return name;
    }

    boolean signed(byte[] message, byte[] signature) {
        return Ed25519.verify(publicKey, message, signature);
    }

    PackKeyView view() {
        return new PackKeyView(
                fingerprint,
                name,
                Base64.getEncoder().encodeToString(publicKey),
                false,
                Optional.of(addedAt),
                Optional.of(addedBy));
    }
}
