package org.agentos.governance.rulebooks.activation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.audit.AuditOutcome;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.rulebooks.nodes.Preparations;
import org.agentos.governance.rulebooks.register.Activation;
import org.agentos.governance.rulebooks.register.ActivationKind;
import org.agentos.governance.rulebooks.register.InForce;
import org.agentos.governance.rulebooks.register.Part;
import org.agentos.governance.rulebooks.register.RulebookRegister;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/**
 * Brings rulebooks into force, in two steps: prepare, outside of any transaction, lets every node compile and try it; commit puts it in
 * force whole, or not at all when another came into force meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Activations {

    /** Member of a refusal that says: plan it anew. */
    static final String OVERTAKEN = "overtaken";

    @Inject
    Planner planner;

    @Inject
    Preparations preparations;

    @Inject
    PolicyVersions versions;

    @Inject
    VersionMoves moves;

    @Inject
    ScheduleFile schedule;

    @Inject
    RulebookRegister register;

    @Inject
    AuditLog audit;

    /**
     * Prepares that a version comes into force.
     *
     * @param until when it is to go again
     * @throws Refusal not found; conflict for a version that is not approved, or when something speaks against it
     */
    public ActivationPlan prepare(String policyId, int number, Optional<Instant> until, String reason, Actor actor) {
        return prepared(planner.activation(versions.ref(policyId, number), until, reason, actor));
    }

    /** Prepares that a version comes into force. */
    public ActivationPlan prepare(PolicyVersionRef version, Optional<Instant> until, String reason, Actor actor) {
        return prepared(planner.activation(version, until, reason, actor));
    }

    /**
     * Prepares that a policy goes out of force.
     *
     * @throws Refusal conflict when nothing of it is in force
     */
    public ActivationPlan prepareRetirement(String policyId, String reason, Actor actor) {
        return prepared(planner.removal(ActivationKind.RETIREMENT, policyId, reason, actor));
    }

    /** Prepares that a policy goes out of force because its time is over. */
    public ActivationPlan prepareExpiry(String policyId, String reason, Actor actor) {
        return prepared(planner.removal(ActivationKind.EXPIRY, policyId, reason, actor));
    }

    /**
     * Prepares that an earlier revision comes back.
     *
     * @throws Refusal not found for one that never was in force; conflict for the one that is
     */
    public ActivationPlan prepareRollback(String revision, String reason, Actor actor) {
        return prepared(planner.rollback(revision, reason, actor));
    }

    /**
     * Puts in force what was prepared.
     *
     * @throws Refusal conflict when another rulebook came into force meanwhile
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ActivationView commit(ActivationPlan plan) {
        InForce inForce = enact(plan);
        cancelEnds(plan);
        return view(plan, inForce);
    }

    /**
     * Puts in force what was planned.
     *
     * @throws Refusal conflict when another rulebook came into force, or another did this already
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ActivationView commit(ActivationPlan plan, UUID scheduled) {
        InForce inForce = enact(plan);
        if (!schedule.done(scheduled, inForce)) {
            throw overtaken("This is not scheduled any more.");
        }
        cancelEnds(plan);
        return view(plan, inForce);
    }

    /** What has ended needs no end any more. */
    private void cancelEnds(ActivationPlan plan) {
        plan.ended()
                .forEach(
                        policy -> schedule.cancelEndOf(plan.before().get(policy).versionId()));
    }

    private InForce enact(ActivationPlan plan) {
        register.lock();
        boolean same = register.newest()
                .map(InForce::activation)
                .equals(Optional.of(plan.basis().activation()));
        if (!same) {
            throw overtaken(
                    "Another rulebook came into force while this one was prepared. Look at what is in force, and try again.");
        }
        moves.make(plan);
        InForce inForce = register.activate(plan.activation());
        plan.until().ifPresent(until -> expire(plan, until));
        return inForce;
    }

    private static Refusal overtaken(String detail) {
        return new Refusal(Problem.of(ProblemType.CONFLICT, detail).with(OVERTAKEN, true));
    }

    private void expire(ActivationPlan plan, Instant until) {
        Activation activation = plan.activation();
        String policy = activation.policyId().orElseThrow();
        UUID record = audit.record(AuditEntry.of("policy.scheduled", activation.actor())
                        .about("policy", policy)
                        .fact("version", activation.parts().get(policy).number())
                        .fact("kind", ActivationKind.EXPIRY.name())
                        .fact("at", until.toString()))
                .id();
        schedule.add(
                ActivationKind.EXPIRY,
                policy,
                activation.versionId().orElseThrow(),
                until,
                Optional.empty(),
                activation.reason(),
                activation.actor(),
                record);
    }

    private ActivationPlan prepared(ActivationPlan plan) {
        List<String> failures = preparations.failures(plan.activation().rulebook(), plan.changed());
        if (failures.isEmpty()) {
            return plan;
        }
        audit.recordRefusal(refusal(plan, failures));
        throw new Refusal(Problem.of(
                        ProblemType.CONFLICT,
                        "This does not come into force, and what is in force stays: " + String.join(" ", failures))
                .with("failures", failures));
    }

    /** In the story of the policy, if it is about one. */
    private static AuditEntry refusal(ActivationPlan plan, List<String> failures) {
        Activation activation = plan.activation();
        AuditEntry entry = activation
                .policyId()
                .map(policy ->
                        AuditEntry.of("policy.activated", activation.actor()).about("policy", policy))
                .orElseGet(() -> AuditEntry.of("rulebook.activated", activation.actor())
                        .about("rulebook", activation.rulebook().revision()));
        return entry.outcome(AuditOutcome.REFUSED)
                .fact("kind", activation.kind().name())
                .fact("version", number(plan).map(String::valueOf).orElse(""))
                .fact("previous", plan.basis().revision())
                .detail("failures", failures);
    }

    /** Of the version that comes or goes. */
    private static Optional<Integer> number(ActivationPlan plan) {
        return plan.activation().versionId().flatMap(id -> Stream.of(
                        plan.activation().parts(), plan.before())
                .flatMap(parts -> parts.values().stream())
                .filter(part -> part.versionId().equals(id))
                .map(Part::number)
                .findFirst());
    }

    private static ActivationView view(ActivationPlan plan, InForce inForce) {
        Activation activation = plan.activation();
        return new ActivationView(
                inForce.activation(),
                ActivationState.DONE,
                activation.kind(),
                activation.policyId(),
                number(plan),
                activation.reason(),
                activation.actor().name(),
                inForce.at(),
                plan.until(),
                Optional.of(inForce.revision()),
                Optional.of(plan.basis().revision()),
                Optional.empty());
    }
}
