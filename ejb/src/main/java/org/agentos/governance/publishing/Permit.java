package org.agentos.governance.publishing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.agentos.governance.decisions.DecidedBytes;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.governance.decisions.subject.ContentIdentity;
import org.agentos.platform.ids.Ids;
import org.agentos.rules.decision.Verdict;

/** Leave to make one post of exactly these bytes, until it expires. */
@Entity
@Table(name = "permit")
class Permit {

    enum State {
        ISSUED,
        USED,
        VOID
    }

    @Id
    private UUID id;

    @Column(name = "content_id")
    private UUID contentId;

    @Column(name = "mission_id")
    private UUID missionId;

    private String channel;

    @Embedded
    private DecidedBytes decided;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "submission_id")
    private UUID submissionId;

    @Enumerated(EnumType.STRING)
    private State state = State.ISSUED;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "void_reason")
    private String voidReason;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "permit_approval", joinColumns = @JoinColumn(name = "permit_id"))
    private Set<ApprovedStage> approvals = new HashSet<>();

    /** For the persistence provider. */
    protected Permit() {}

    Permit(PermitGrounds grounds, Instant now, Duration life) {
        ContentIdentity content = grounds.content();
        this.id = Ids.next();
        this.contentId = content.contentId();
        this.missionId = content.missionId();
        this.channel = content.channel();
        this.decided = grounds.decided().copy();
        this.verdict = grounds.verdict();
        this.submissionId = grounds.submissionId().orElse(null);
        this.issuedAt = now;
        Instant end = now.plus(life);
        this.expiresAt = grounds.notAfter().filter(end::isAfter).orElse(end);
        grounds.approvals().forEach((approval, stage) -> approvals.add(new ApprovedStage(approval, stage)));
    }

    /** Why nothing may go out under this permit; empty when the bytes are the permitted ones and the permit still holds. */
    Optional<String> objection(ContentIdentity content, Instant now) {
        if (state == State.VOID) {
            return Optional.of(voidReason);
        }
        if (!now.isBefore(expiresAt)) {
            return Optional.of("The permit expired at " + expiresAt + ".");
        }
        if (!content.digest().equals(decided.digest())) {
            return Optional.of("The stored bytes are not those that were permitted: their digest is " + content.digest()
                    + ", the permit's is " + decided.digest() + ".");
        }
        return Optional.empty();
    }

    /** Why a fresh decision takes the permit away; empty when it is no worse than the one the permit rests on. */
    Optional<String> objection(DecisionView fresh) {
        if (fresh.verdict().compareTo(verdict) > 0) {
            return Optional.of("A fresh decision under rulebook " + fresh.revision() + " says " + fresh.verdict()
                    + ", the permit rests on " + verdict + ".");
        }
        Set<String> missing = stagesMissing(fresh);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("A fresh decision under rulebook " + fresh.revision()
                        + " asks for stages that have not approved: " + String.join(", ", missing) + ".");
    }

    /** The stages that must look again because of a fresh decision; all of them when it blocks. */
    Set<String> concernedBy(DecisionView fresh) {
        return fresh.verdict() == Verdict.BLOCK ? stages() : stagesMissing(fresh);
    }

    void use(Instant now) {
        state = State.USED;
        usedAt = now;
    }

    void voidBecause(String reason) {
        state = State.VOID;
        voidReason = reason;
    }

    boolean isVoid() {
        return state == State.VOID;
    }

    /** The stages whose approvals the permit rests on. */
    Set<String> stages() {
        Set<String> stages = new TreeSet<>();
        approvals.forEach(approval -> stages.add(approval.stage));
        return stages;
    }

    UUID id() {
        return id;
    }

    UUID contentId() {
        return contentId;
    }

    UUID missionId() {
        return missionId;
    }

    String channel() {
        return channel;
    }

    DecidedBytes decided() {
        return decided;
    }

    Verdict verdict() {
        return verdict;
    }

    Optional<UUID> submissionId() {
        return Optional.ofNullable(submissionId);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    private Set<String> stagesMissing(DecisionView fresh) {
        Set<String> missing = new TreeSet<>(fresh.stages());
        missing.removeAll(stages());
        return missing;
    }

    /** One approval the permit rests on. */
    @Embeddable
    static class ApprovedStage {

        @Column(name = "approval_id")
        private UUID approvalId;

        private String stage;

        /** For the persistence provider. */
        protected ApprovedStage() {}

        ApprovedStage(UUID approvalId, String stage) {
            this.approvalId = approvalId;
            this.stage = stage;
        }
    }
}
