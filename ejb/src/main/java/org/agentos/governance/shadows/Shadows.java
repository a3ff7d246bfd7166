package org.agentos.governance.shadows;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.policies.VersionState;
import org.agentos.governance.rulebooks.activation.ActivationPlan;
import org.agentos.governance.rulebooks.activation.ActivationView;
import org.agentos.governance.rulebooks.activation.Activations;
import org.agentos.platform.database.Cursor;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.events.Outbox;

/** Starts shadows, shows how they fare, promotes and drops them. At most {@value #MOST} run at once. */
@Stateless
public class Shadows {

    static final int MOST = 3;

    @Inject
    ShadowFile file;

    @Inject
    PolicyVersions versions;

    @Inject
    Activations activations;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    /**
     * Lets a version decide beside the rulebook in force from now on.
     *
     * @throws Refusal not found; conflict for a draft, for what is in force, and when too many run
     */
    public ShadowView start(String policyId, int number, String reason, Actor actor) {
        PolicyVersionRef version = versions.ref(policyId, number);
        if (version.state() != VersionState.SUBMITTED && version.state() != VersionState.APPROVED) {
            throw Refusal.conflict("Version " + number + " of " + policyId + " is " + version.state()
                    + ". A shadow is of a version that was submitted and is not in force yet.");
        }
        if (file.running().size() >= MOST) {
            throw Refusal.conflict(MOST + " shadows run already. Drop or promote one of them first.");
        }
        UUID record = audit.record(
                        entry("shadow.started", policyId, number, actor).detail("reason", reason))
                .id();
        ShadowView shadow = file.shadow(file.add(version, reason, actor, record));
        tell("shadow.started", shadow);
        return shadow;
    }

    /**
     * Prepares that the version of a shadow comes into force; see {@link #promoted}.
     *
     * @throws Refusal as {@link Activations#prepare}; conflict for a shadow that has ended
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ActivationPlan promote(UUID id, String reason, Actor actor) {
        ShadowView shadow = running(id);
        return activations.prepare(shadow.policyId(), shadow.version(), Optional.empty(), reason, actor);
    }

    /** Puts what was prepared in force; the shadow has ended then. */
    public ActivationView promoted(UUID id, ActivationPlan plan, Actor actor) {
        end(running(id), ShadowState.PROMOTED, "Its version came into force.", "shadow.promoted", actor);
        return activations.commit(plan);
    }

    /** @throws Refusal not found; conflict for a shadow that has ended */
    public ShadowView drop(UUID id, String reason, Actor actor) {
        end(running(id), ShadowState.DROPPED, reason, "shadow.dropped", actor);
        return file.shadow(id);
    }

    /** @throws Refusal not found */
    public ShadowView shadow(UUID id) {
        return file.shadow(id);
    }

    /** The newest first. */
    public ShadowPage page(Optional<ShadowState> state, Optional<String> cursor, int limit) {
        List<ShadowView> found = file.newest(state, Cursor.read(cursor), limit + 1);
        return new ShadowPage(Cursor.page(found, limit), Cursor.next(found, limit, ShadowView::id));
    }

    /** What a shadow would have decided otherwise, the newest first; of very many the first ones. */
    public DivergencePage divergences(UUID id, boolean flippedOnly, Optional<String> cursor, int limit) {
        file.shadow(id);
        List<DivergenceView> found = file.divergences(id, flippedOnly, Cursor.read(cursor), limit + 1);
        return new DivergencePage(Cursor.page(found, limit), Cursor.next(found, limit, DivergenceView::id));
    }

    /** Ends a shadow whose version was taken back, or came into force another way. */
    public void endOf(ShadowView shadow, ShadowState state, String note) {
        end(shadow, state, note, state == ShadowState.PROMOTED ? "shadow.promoted" : "shadow.dropped", Actor.system());
    }

    private ShadowView running(UUID id) {
        ShadowView shadow = file.shadow(id);
        if (shadow.state() != ShadowState.RUNNING) {
            throw Refusal.conflict("This shadow is " + shadow.state() + " already.");
        }
        return shadow;
    }

    private void end(ShadowView shadow, ShadowState state, String note, String action, Actor actor) {
        if (!file.end(shadow.id(), state, note, actor)) {
            throw Refusal.conflict("This shadow has just ended.");
        }
        audit.record(entry(action, shadow.policyId(), shadow.version(), actor)
                .fact("shadow", shadow.id().toString())
                .fact("compared", shadow.compared())
                .fact("diverged", shadow.diverged())
                .fact("flipped", shadow.flipped())
                .detail("note", note));
        tell(action, file.shadow(shadow.id()));
    }

    /** In the story of the policy. */
    private static AuditEntry entry(String action, String policyId, int number, Actor actor) {
        return AuditEntry.of(action, actor).about("policy", policyId).fact("version", number);
    }

    private void tell(String type, ShadowView shadow) {
        outbox.publish(
                type,
                shadow.id().toString(),
                Map.of(
                        "policyId",
                        shadow.policyId(),
                        "version",
                        shadow.version(),
                        "state",
                        shadow.state().name()));
    }
}
