package org.agentos.governance.exceptions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.ids.Ids;
import org.agentos.rules.decision.Exemption;

/** One exception on its way from request to end. */
@Entity
@Table(name = "policy_exception")
class PolicyException {

    @Id
    private UUID id;

    private String name;

    @Column(name = "rule_id")
    private String ruleId;

    @Column(name = "content_id")
    private UUID contentId;

    @Column(name = "mission_id")
    private UUID missionId;

    private String reason;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private ExceptionState state = ExceptionState.REQUESTED;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_by_id")
    private String requestedById;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_by_id")
    private String decidedById;

    private String comment = "";

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "end_reason")
    private String endReason = "";

    /** For the persistence provider. */
    protected PolicyException() {}

    PolicyException(NewException wanted, Actor requester, Instant now) {
        this.id = Ids.next();
        this.name = wanted.name();
        this.ruleId = wanted.ruleId();
        this.contentId = wanted.contentId();
        this.missionId = wanted.missionId();
        this.reason = wanted.reason();
        this.expiresAt = wanted.expiresAt();
        this.requestedAt = now;
        this.requestedBy = requester.name();
        this.requestedById = requester.id();
    }

    /** A second pair of eyes says yes, or no. */
    void decide(ExceptionState verdict, String why, Actor officer, Instant now) {
        if (verdict == ExceptionState.ACTIVE && !now.isBefore(expiresAt)) {
            throw Refusal.conflict("The exception would have ended at " + expiresAt + ": ask for another.");
        }
        move(verdict);
        decidedAt = now;
        decidedBy = officer.name();
        decidedById = officer.id();
        comment = why;
    }

    /** Ends it before its date. */
    void revoke(String why, Actor officer, Instant now) {
        end(ExceptionState.REVOKED, officer, now);
        endReason = why;
    }

    /** Notes that its date has come. */
    void expire(Instant now) {
        end(ExceptionState.EXPIRED, Actor.system(), now);
    }

    UUID id() {
        return id;
    }

    String ruleId() {
        return ruleId;
    }

    /** As it stands at a moment: past its date nothing waits or holds any more. */
    ExceptionState state(Instant now) {
        return ExceptionState.OPEN.contains(state) && !now.isBefore(expiresAt) ? ExceptionState.EXPIRED : state;
    }

    boolean requestedBy(Actor actor) {
        return requestedById.equals(actor.id());
    }

    Exemption exemption() {
        return new Exemption(id.toString(), ruleId, name + ": " + reason, expiresAt);
    }

    ExceptionView view(Uses uses, Instant now) {
        return new ExceptionView(
                id,
                name,
                ruleId,
                Optional.ofNullable(contentId),
                Optional.ofNullable(missionId),
                reason,
                state(now),
                expiresAt,
                requestedAt,
                requestedBy,
                Optional.ofNullable(decidedAt),
                Optional.ofNullable(decidedBy),
                comment,
                Optional.ofNullable(endedAt),
                Optional.ofNullable(endedBy),
                endReason,
                uses.count(),
                uses.last());
    }

    private void end(ExceptionState how, Actor by, Instant now) {
        move(how);
        endedAt = now;
        endedBy = by.name();
    }

    private void move(ExceptionState next) {
        if (!state.mayBecome(next)) {
            throw Refusal.conflict("The exception is " + state + " and cannot become " + next + ". Read it again.");
        }
        state = next;
    }
}
