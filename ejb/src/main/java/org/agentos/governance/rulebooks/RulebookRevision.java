package org.agentos.governance.rulebooks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.guided.GuidedNotation;

/** The rules of one revision, byte for byte: what its name is the hash of. */
@Entity
@Table(name = "rulebook_revision")
class RulebookRevision {

    @Id
    private String revision;

    private byte[] canonical;

    @Column(name = "rule_count")
    private int ruleCount;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For the persistence provider. */
    protected RulebookRevision() {}

    RulebookRevision(Rulebook rulebook, Instant now) {
        this.revision = rulebook.revision();
        this.canonical = GuidedNotation.canonical(rulebook.ruleSet()).getBytes(StandardCharsets.UTF_8);
        this.ruleCount = rulebook.rules().size();
        this.createdAt = now;
    }

    /** The rules as guided JSON. */
    String canonical() {
        return new String(canonical, StandardCharsets.UTF_8);
    }
}
