package org.agentos.governance.policies;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.agentos.governance.policies.text.KnownRules;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.guided.GuidedNotation;

/** Versions for those who put them in force, try them or count on them; nothing here writes a text. */
@Stateless
public class PolicyVersions {

    @Inject
    PolicyFile file;

    @Inject
    KnownRules known;

    @Inject
    Clock clock;

    /** @throws Refusal not found */
    public PolicyVersionRef ref(String policyId, int number) {
        return file.version(policyId, number).ref();
    }

    /** @throws Refusal not found */
    public PolicyVersionRef ref(UUID versionId) {
        return file.version(versionId).ref();
    }

    /**
     * The rules of a version.
     *
     * @throws Refusal not found; conflict while its text has problems, or when this server cannot read it any more
     */
    public RuleSet content(UUID versionId) {
        return content(file.version(versionId));
    }

    /** What is in force, by policy, in order of their ids. */
    public Map<String, PolicyVersionRef> inForce() {
        Map<String, PolicyVersionRef> parts = new TreeMap<>();
        file.inState(Set.of(VersionState.IN_FORCE)).forEach(version -> parts.put(version.policyId(), version.ref()));
        return parts;
    }

    /** The version in force, or else the newest whose text has no problems. @throws Refusal not found */
    public Optional<PolicyVersionRef> newestWithRules(String policyId) {
        List<PolicyVersionRef> withRules = file.versions(file.policy(policyId).id()).stream()
                .map(PolicyVersion::ref)
                .filter(version -> version.contentHash().isPresent())
                .toList();
        return withRules.stream()
                .filter(version -> version.state() == VersionState.IN_FORCE)
                .findFirst()
                .or(() -> withRules.stream().findFirst());
    }

    /** The rules of every policy in force but one, together. */
    public RuleSet inForceBut(Optional<String> policyId) {
        return file.inState(Set.of(VersionState.IN_FORCE)).stream()
                .filter(version -> !policyId.equals(Optional.of(version.policyId())))
                .map(this::content)
                .reduce(RuleSet.empty(), RuleSet::merge);
    }

    /** Everything in one of these states, by policy and number. */
    public List<PolicyVersionRef> inState(Collection<VersionState> states) {
        return file.inState(states).stream().map(PolicyVersion::ref).toList();
    }

    /** How a policy is handled. @throws Refusal not found */
    public PolicyTerms terms(String policyId) {
        return file.policy(policyId).terms();
    }

    /** Its rules decide from now on; its policy is not retired any more. Call {@link #superseded} for the one before it first. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void cameIntoForce(UUID versionId, Optional<Instant> until) {
        PolicyVersion version = locked(versionId);
        version.comeIntoForce(until, clock.instant());
        file.policy(version.policyId()).revive();
        file.save(version);
    }

    /** Another version of its policy takes its place. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void superseded(UUID versionId) {
        PolicyVersion version = locked(versionId);
        version.end(VersionState.SUPERSEDED, clock.instant());
        file.save(version);
    }

    /** Its policy is out of force with it, and retired. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void retired(UUID versionId) {
        PolicyVersion version = locked(versionId);
        version.end(VersionState.RETIRED, clock.instant());
        file.policy(version.policyId()).retire(clock.instant());
        file.save(version);
    }

    /** The policy first and its version next, as everyone does, so that nobody waits for another forever. */
    private PolicyVersion locked(UUID versionId) {
        PolicyVersion version = file.version(versionId);
        file.locked(version.policyId());
        return file.locked(version);
    }

    private RuleSet content(PolicyVersion version) {
        String name = version.named();
        String hash = version.contentHash()
                .orElseThrow(() -> Refusal.conflict(name + " has problems; there are no rules to read yet."));
        return known.of(hash, () -> version.content()
                .flatMap(content -> GuidedNotation.readAdmitted(content).accepted())
                .orElseThrow(
                        () -> Refusal.conflict("This server does not understand the rules of " + name + " any more.")));
    }
}
