package org.agentos.governance.policies.catalogue;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.agentos.audit.Actor;
import org.agentos.governance.policies.Policy;
import org.agentos.governance.policies.PolicyFile;
import org.agentos.governance.policies.PolicyLog;
import org.agentos.governance.policies.PolicyTerms;
import org.agentos.governance.policies.PolicyVersion;
import org.agentos.governance.policies.VersionState;
import org.agentos.governance.policies.drafts.Drafts;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/** Makes policies, says on what terms they are kept, and shows them. */
@Stateless
public class Policies {

    @Inject
    PolicyFile file;

    @Inject
    Drafts drafts;

    @Inject
    PolicyList list;

    @Inject
    PolicyLog log;

    @Inject
    Clock clock;

    /**
     * Makes a policy with its first version, a draft.
     *
     * @throws Refusal invalid when the id is none, conflict when it is taken
     */
    public PolicyView create(NewPolicy wanted, Actor officer) {
        drafts.begin(make(wanted, officer), wanted.text(), officer);
        return policy(wanted.id());
    }

    /**
     * Makes a policy of the newest rules of another, under ids of their own.
     *
     * @throws Refusal not found; invalid when the id is none, conflict when it is taken
     */
    public PolicyView cloned(String policyId, String id, String title, Actor officer) {
        PolicyTerms terms = file.policy(policyId).terms();
        PolicyVersion origin = file.versions(policyId).get(0);
        PolicyTerms own =
                new PolicyTerms(title, terms.description(), terms.owner(), terms.secondApproval(), terms.onBreach());
        PolicyView made = create(new NewPolicy(id, own, RenamedRules.of(origin)), officer);
        log.step("policy.cloned", origin, officer, entry -> entry.fact("clone", id));
        return made;
    }

    /**
     * Keeps a policy on other terms.
     *
     * @param edition that the officer last read
     * @throws Refusal not found; stale; conflict when a version that waits would need fewer approvals
     */
    public PolicyView change(String policyId, long edition, PolicyTerms terms, Actor officer) {
        Policy policy = file.locked(policyId);
        PolicyTerms before = policy.terms();
        if (policy.edition() != edition) {
            throw new Refusal(Problem.of(
                            ProblemType.STALE,
                            "Somebody changed this policy since you read it. Read it again and repeat.")
                    .with("edition", policy.edition()));
        }
        if (before.secondApproval() && !terms.secondApproval() && waits(policyId)) {
            throw Refusal.conflict(
                    "A version of " + policyId + " waits for two approvals. Withdraw it before one is enough.");
        }
        if (!before.equals(terms)) {
            policy.change(terms);
            file.save(policy);
            log.step("policy.changed", policy, officer, entry -> entry.detail("before", before)
                    .detail("after", terms));
        }
        return policy(policyId);
    }

    /** Policies in order of their ids. */
    public PolicyPage page(PolicyQuery query) {
        return list.page(query);
    }

    /** @throws Refusal not found */
    public PolicyView policy(String policyId) {
        return list.view(file.policy(policyId));
    }

    private boolean waits(String policyId) {
        return file.versions(policyId).stream().anyMatch(version -> version.state() == VersionState.SUBMITTED);
    }

    private Policy make(NewPolicy wanted, Actor officer) {
        if (!Policy.isId(wanted.id())) {
            throw new Refusal(Problem.of(ProblemType.INVALID_BODY, "This is no id for a policy.")
                    .at(
                            "/id",
                            "Use 3 to 80 lower-case letters and digits in words with hyphens, such as health-claims."));
        }
        file.takeTurn();
        Optional<Policy> taken = file.find(wanted.id());
        if (taken.isPresent()) {
            throw new Refusal(Problem.of(ProblemType.CONFLICT, "There is a policy " + wanted.id() + " already.")
                    .at("/id", "Choose another id, or open the next version of that policy."));
        }
        Policy policy = new Policy(wanted.id(), wanted.terms(), officer, clock.instant());
        file.save(policy);
        log.step("policy.created", policy, officer, entry -> entry.detail("after", wanted.terms()));
        return policy;
    }
}
