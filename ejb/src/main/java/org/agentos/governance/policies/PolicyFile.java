package org.agentos.governance.policies;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.platform.errors.Refusal;

/** Policies and their versions on file. Works in the caller's transaction. */
@Dependent
public class PolicyFile {

    private static final long TURN = 0x504F4C494349L;

    @PersistenceContext(unitName = "agentos")
    EntityManager em;

    /** Waits until no other transaction makes policies. */
    public void takeTurn() {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(?)")
                .setParameter(1, TURN)
                .getSingleResult();
    }

    public boolean empty() {
        return em.createQuery("select p.id from Policy p", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public Optional<Policy> find(String policyId) {
        return Policy.isId(policyId) ? Optional.ofNullable(em.find(Policy.class, policyId)) : Optional.empty();
    }

    /** @throws Refusal not found */
    public Policy policy(String policyId) {
        return find(policyId).orElseThrow(() -> Refusal.notFound("There is no policy " + policyId + "."));
    }

    /** The policy, for this transaction alone until it ends. */
    public Policy locked(String policyId) {
        Policy policy = policy(policyId);
        em.refresh(policy, LockModeType.PESSIMISTIC_WRITE);
        return policy;
    }

    /** @throws Refusal not found */
    public PolicyVersion version(UUID id) {
        return Optional.ofNullable(em.find(PolicyVersion.class, id))
                .orElseThrow(() -> Refusal.notFound("There is no policy version " + id + "."));
    }

    /** @throws Refusal not found */
    public PolicyVersion version(String policyId, int number) {
        policy(policyId);
        return em.createQuery(
                        "select v from PolicyVersion v where v.policyId = :policy and v.number = :number",
                        PolicyVersion.class)
                .setParameter("policy", policyId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Policy " + policyId + " has no version " + number + "."));
    }

    /** The version, for this transaction alone until it ends. */
    public PolicyVersion locked(PolicyVersion version) {
        em.refresh(version, LockModeType.PESSIMISTIC_WRITE);
        return version;
    }

    /** All versions of a policy, the newest first. */
    public List<PolicyVersion> versions(String policyId) {
        return em.createQuery(
                        "select v from PolicyVersion v where v.policyId = :policy order by v.number desc",
                        PolicyVersion.class)
                .setParameter("policy", policyId)
                .getResultList();
    }

    /** The version of a policy that is not in force yet, if there is one. */
    public Optional<PolicyVersion> open(String policyId) {
        return versions(policyId).stream()
                .filter(version -> version.state().open())
                .findFirst();
    }

    /** Every version in one of these states, in order of policy and number. */
    public List<PolicyVersion> inState(Collection<VersionState> states) {
        return em.createQuery(
                        "select v from PolicyVersion v where v.state in :states order by v.policyId, v.number",
                        PolicyVersion.class)
                .setParameter("states", states)
                .getResultList();
    }

    /** Writes what changed so far, for the database to judge. */
    public void save(Object entity) {
        em.persist(entity);
        em.flush();
    }
}
