package org.agentos.governance.policies.catalogue;

import java.util.List;
import java.util.Optional;
import org.agentos.governance.policies.Policy;
import org.agentos.governance.policies.PolicyTerms;
import org.agentos.governance.policies.VersionState;

/** Where a policy stands. */
record Standing(Policy policy, Optional<LiveVersion> inForce, Optional<LiveVersion> open) {

    /** @param live its versions that are in force or may come to be: one of each at most */
    static Standing of(Policy policy, List<LiveVersion> live) {
        return new Standing(
                policy,
                live.stream()
                        .filter(version -> version.state() == VersionState.IN_FORCE)
                        .findFirst(),
                live.stream().filter(version -> version.state().open()).findFirst());
    }

    PolicyState state() {
        return furthest()
                .map(version -> PolicyState.valueOf(version.state().name()))
                .orElse(PolicyState.RETIRED);
    }

    PolicyView view(Optional<PolicyHits.Hits> hits) {
        PolicyTerms terms = policy.terms();
        return new PolicyView(
                policy.id(),
                terms.title(),
                terms.description(),
                terms.owner(),
                state(),
                inForce.map(LiveVersion::inForce),
                open.map(LiveVersion::open),
                terms.secondApproval(),
                terms.onBreach(),
                furthest().map(LiveVersion::ruleCount).orElse(0),
                hits.flatMap(PolicyHits.Hits::last),
                hits.map(PolicyHits.Hits::days30).orElse(0L),
                policy.retiredAt(),
                policy.createdAt(),
                policy.createdBy(),
                policy.edition());
    }

    private Optional<LiveVersion> furthest() {
        return inForce.or(() -> open);
    }
}
