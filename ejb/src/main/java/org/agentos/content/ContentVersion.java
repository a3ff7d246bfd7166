package org.agentos.content;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.platform.ids.Ids;
import org.agentos.platform.ids.Sha256;
import org.agentos.platform.json.Json;

/** One version of a content: canonical bytes and their digest, and how they came about. Never changes. */
@Entity
@Cacheable(false)
@Table(name = "content_version")
class ContentVersion {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "content_id")
    private Content content;

    private int number;
    private byte[] canonical;
    private String digest;

    @Column(name = "idea_id")
    private UUID ideaId;

    @Column(name = "made_by")
    private String madeBy;

    private String instruction;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For the persistence provider. */
    protected ContentVersion() {}

    ContentVersion(Content content, int number, CanonicalContent says, NewVersion made, Instant now) {
        this.id = Ids.next();
        this.content = content;
        this.number = number;
        this.canonical = says.bytes();
        this.digest = Sha256.named(canonical);
        this.ideaId = made.ideaId().orElse(null);
        this.madeBy = Json.write(made.madeBy());
        this.instruction = made.instruction().orElse(null);
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    UUID id() {
        return id;
    }

    Content content() {
        return content;
    }

    int number() {
        return number;
    }

    /** A copy. */
    byte[] canonical() {
        return canonical.clone();
    }

    String digest() {
        return digest;
    }

    CanonicalContent says() {
        return CanonicalContent.parse(canonical);
    }

    List<String> madeBy() {
        return List.of(Json.read(madeBy, String[].class));
    }

    Optional<String> instruction() {
        return Optional.ofNullable(instruction);
    }

    Instant createdAt() {
        return createdAt;
    }
}
