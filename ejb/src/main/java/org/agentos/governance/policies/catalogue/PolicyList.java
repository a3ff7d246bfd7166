package org.agentos.governance.policies.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agentos.governance.policies.Policy;
import org.agentos.governance.policies.VersionState;

/** Policies for a list: with where they stand and how often they hit, without their texts. */
@Dependent
class PolicyList {

    private static final String MATCHING =
            "select p from Policy p where p.id > :cursor and (p.id like :words or lower(p.title) like :words"
                    + " or lower(p.owner) like :words) order by p.id";
    private static final String LIVE =
            "select v.number, v.state, v.updatedAt, v.updatedBy, v.ruleCount, v.inForceSince, v.inForceUntil"
                    + " from PolicyVersion v where v.policyId = :policy and v.state in :states";

    @PersistenceContext(unitName = "agentos")
    EntityManager em;

    @Inject
    PolicyHits hits;

    PolicyPage page(PolicyQuery query) {
        List<PolicyView> found = em.createQuery(MATCHING, Policy.class)
                .setParameter("cursor", query.cursor().orElse(""))
                .setParameter("words", pattern(query.words()))
                .getResultStream()
                .map(this::view)
                .filter(view -> query.state().map(view.state()::equals).orElse(true))
                .limit(query.limit() + 1L)
                .toList();
        if (found.size() <= query.limit()) {
            return new PolicyPage(found, Optional.empty());
        }
        List<PolicyView> items = found.subList(0, query.limit());
        return new PolicyPage(items, Optional.of(items.get(items.size() - 1).id()));
    }

    PolicyView view(Policy policy) {
        List<LiveVersion> live = em.createQuery(LIVE, Object[].class)
                .setParameter("policy", policy.id())
                .setParameter(
                        "states",
                        List.of(
                                VersionState.DRAFT,
                                VersionState.SUBMITTED,
                                VersionState.APPROVED,
                                VersionState.IN_FORCE))
                .getResultStream()
                .map(LiveVersion::of)
                .toList();
        Optional<LiveVersion> inForce = live.stream()
                .filter(version -> version.state() == VersionState.IN_FORCE)
                .findFirst();
        Optional<LiveVersion> open =
                live.stream().filter(version -> version.state().open()).findFirst();
        PolicyHits.Hits counted = hits.of(policy.id());
        return new PolicyView(
                policy.id(),
                policy.terms().title(),
                policy.terms().description(),
                policy.terms().owner(),
                state(inForce, open),
                inForce.map(LiveVersion::inForce),
                open.map(LiveVersion::open),
                policy.terms().secondApproval(),
                policy.terms().onBreach(),
                inForce.or(() -> open).map(LiveVersion::ruleCount).orElse(0),
                counted.last(),
                counted.days30(),
                policy.retiredAt(),
                policy.createdAt(),
                policy.createdBy(),
                policy.edition());
    }

    private static PolicyState state(Optional<LiveVersion> inForce, Optional<LiveVersion> open) {
        return inForce.or(() -> open)
                .map(version -> PolicyState.valueOf(version.state().name()))
                .orElse(PolicyState.RETIRED);
    }

    private static String pattern(Optional<String> words) {
        return words.map(text -> "%" + text.toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%")
                .orElse("%");
    }
}
