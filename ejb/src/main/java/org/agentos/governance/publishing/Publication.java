package org.agentos.governance.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.agentos.governance.publishing.PublicationView.State;
import org.agentos.governance.publishing.platform.Delivery;
import org.agentos.governance.publishing.platform.PlatformReceipt;
import org.agentos.platform.ids.Ids;

/** The one post that a permit may yield: the intent first, then what the platform said. */
@Entity
@Table(name = "publication")
class Publication {

    @Id
    private UUID id;

    @Column(name = "permit_id")
    private UUID permitId;

    @Column(name = "content_version_id")
    private UUID contentVersionId;

    @Column(name = "content_id")
    private UUID contentId;

    @Column(name = "mission_id")
    private UUID missionId;

    private String channel;
    private String digest;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Enumerated(EnumType.STRING)
    private State state = State.STARTED;

    private String platform;
    private boolean simulated;

    @Column(name = "receipt_id")
    private String receiptId;

    private String url;
    private byte[] receipt;
    private String reason;
    private int attempts;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    protected Publication() {}

    /** @param freshDecision the decision made in the moment of publishing */
    Publication(Permit permit, UUID freshDecision, String platform, boolean simulated, Instant now) {
        this.id = Ids.next();
        this.permitId = permit.id();
        this.contentVersionId = permit.decided().contentVersionId();
        this.contentId = permit.contentId();
        this.missionId = permit.missionId();
        this.channel = permit.channel();
        this.digest = permit.decided().digest();
        this.decisionId = freshDecision;
        this.platform = platform;
        this.simulated = simulated;
        this.startedAt = now;
    }

    /** Goes on after a refusal, all checks made anew. */
    void restart(UUID freshDecision) {
        moveTo(State.STARTED);
        decisionId = freshDecision;
        reason = null;
        confirmedAt = null;
    }

    void voidBecause(String why) {
        moveTo(State.VOID);
        reason = why;
    }

    /** The platform has taken the post down. */
    void removed(String why) {
        moveTo(State.REMOVED);
        reason = why;
    }

    /** Notes the platform's answer. What may have been posted once stays unknown until there is a receipt. */
    void note(Delivery delivery, Instant now) {
        attempts++;
        if (delivery instanceof Delivery.Delivered delivered) {
            published(delivered.receipt(), now);
        } else if (delivery instanceof Delivery.Refused refused) {
            settle(state == State.UNKNOWN ? State.UNKNOWN : State.REFUSED, refused.reason(), now);
        } else if (delivery instanceof Delivery.RetryLater later) {
            reason = later.reason();
        } else if (delivery instanceof Delivery.Unknown unknown) {
            settle(State.UNKNOWN, unknown.reason(), now);
        }
    }

    State state() {
        return state;
    }

    UUID id() {
        return id;
    }

    UUID missionId() {
        return missionId;
    }

    UUID decisionId() {
        return decisionId;
    }

    PublicationView view() {
        return new PublicationView(
                id,
                state,
                channel,
                platform,
                simulated,
                permitId,
                contentVersionId,
                digest,
                Optional.ofNullable(url),
                Optional.ofNullable(receiptId),
                Optional.ofNullable(reason),
                attempts,
                startedAt,
                Optional.ofNullable(confirmedAt));
    }

    private void published(PlatformReceipt given, Instant now) {
        settle(State.PUBLISHED, null, now);
        platform = given.platform();
        simulated = given.simulated();
        receiptId = given.id();
        url = given.url();
        receipt = given.raw().getBytes(StandardCharsets.UTF_8);
    }

    private void settle(State next, String why, Instant now) {
        moveTo(next);
        reason = why;
        confirmedAt = next == State.UNKNOWN ? null : now;
    }

    private void moveTo(State next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("a publication that is " + state + " can't become " + next);
        }
        state = next;
    }
}
