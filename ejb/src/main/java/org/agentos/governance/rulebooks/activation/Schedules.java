package org.agentos.governance.rulebooks.activation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.audit.AuditOutcome;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.policies.VersionState;
import org.agentos.governance.rulebooks.Composition;
import org.agentos.governance.rulebooks.register.ActivationKind;
import org.agentos.governance.rulebooks.register.Part;
import org.agentos.platform.database.Cursor;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.events.Outbox;

/** Changes of the rulebook that wait for their time. */
@Stateless
public class Schedules {

    @Inject
    ScheduleFile file;

    @Inject
    PolicyVersions versions;

    @Inject
    Composition composition;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * Plans that an approved version comes into force. It is prepared when its time has come, against what is in force then.
     *
     * @throws Refusal conflict for a version that is not approved, or is planned already
     */
    public ActivationView activate(
            String policyId, int number, Instant at, Optional<Instant> until, String reason, Actor actor) {
        PolicyVersionRef version = versions.ref(policyId, number);
        if (version.state() != VersionState.APPROVED) {
            throw Refusal.conflict("Version " + number + " of " + policyId + " is " + version.state()
                    + ". Only an approved version can be scheduled.");
        }
        return add(ActivationKind.ACTIVATION, policyId, version.id(), at, until, reason, actor);
    }

    /**
     * Plans that a policy goes out of force.
     *
     * @throws Refusal conflict when nothing of it is in force, or that is planned already
     */
    public ActivationView retire(String policyId, Instant at, String reason, Actor actor) {
        Part part = Optional.ofNullable(composition.parts().get(policyId))
                .orElseThrow(() -> Refusal.conflict("No version of " + policyId + " is in force."));
        return add(ActivationKind.RETIREMENT, policyId, part.versionId(), at, Optional.empty(), reason, actor);
    }

    /** @throws Refusal not found; conflict for what is over already */
    public ActivationView cancel(UUID id, Actor actor) {
        ScheduledChange change = file.change(id);
        if (!file.cancelled(id, "Cancelled by " + actor.name() + ".")) {
            throw Refusal.conflict("This is " + change.state() + " already.");
        }
        audit.record(entry("policy.schedule-cancelled", change, actor));
        outbox.publish("rulebook.schedule-cancelled", change.policyId(), announcement(change));
        return file.change(id).view();
    }

    /** The newest first. */
    public ActivationPage page(Optional<ActivationState> state, Optional<String> cursor, int limit) {
        List<ActivationView> found = file.newest(state, Cursor.read(cursor), limit + 1).stream()
                .map(ScheduledChange::view)
                .toList();
        return new ActivationPage(Cursor.page(found, limit), Cursor.next(found, limit, ActivationView::id));
    }

    /** What is planned to come about up to an instant, in order. */
    public List<ActivationView> planned(Instant until) {
        return file.planned(until).stream().map(ScheduledChange::view).toList();
    }

    /** What should have come about by now. */
    public List<ScheduledChange> due() {
        return file.due();
    }

    /** Notes that something spoke against it when its time came. */
    public void refuse(ScheduledChange change, String problem) {
        if (file.refused(change.id(), problem)) {
            audit.record(entry("policy.activated", change, change.actor())
                    .outcome(AuditOutcome.REFUSED)
                    .detail("problem", problem));
            outbox.publish("rulebook.refused", change.policyId(), announcement(change));
        }
    }

    /** Lets go what has no object any more. */
    public void drop(ScheduledChange change, String why) {
        file.cancelled(change.id(), why);
    }

    private ActivationView add(
            ActivationKind kind,
            String policyId,
            UUID versionId,
            Instant at,
            Optional<Instant> until,
            String reason,
            Actor actor) {
        if (!at.isAfter(clock.instant())) {
            throw Refusal.conflict("This time is over. Leave it out to do it now.");
        }
        UUID record = audit.record(AuditEntry.of("policy.scheduled", actor)
                        .about("policy", policyId)
                        .fact("version", versions.ref(versionId).number())
                        .fact("kind", kind.name())
                        .fact("at", at.toString())
                        .fact("until", until.map(Instant::toString).orElse(""))
                        .detail("reason", reason))
                .id();
        ScheduledChange change = file.change(file.add(kind, policyId, versionId, at, until, reason, actor, record));
        outbox.publish("rulebook.scheduled", policyId, announcement(change));
        return change.view();
    }

    private static AuditEntry entry(String action, ScheduledChange change, Actor actor) {
        return AuditEntry.of(action, actor)
                .about("policy", change.policyId())
                .fact("kind", change.kind().name())
                .fact("version", change.number())
                .fact("at", change.at().toString());
    }

    private static Map<String, Object> announcement(ScheduledChange change) {
        return Map.of(
                "kind", change.kind().name(),
                "version", change.number(),
                "at", change.at().toString());
    }
}
