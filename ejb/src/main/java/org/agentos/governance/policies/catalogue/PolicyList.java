package org.agentos.governance.policies.catalogue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.agentos.governance.policies.Policy;
import org.agentos.platform.database.Database;
import org.agentos.platform.database.Sql;

/** Policies for a list: with where they stand and how often they hit, without their texts. */
@Dependent
class PolicyList {

    private static final String MATCHING =
            "select p from Policy p where p.id > :cursor and (p.id like :words or lower(p.title) like :words"
                    + " or lower(p.owner) like :words) order by p.id";
    private static final String LIVE =
            """
            select policy_id, number, state, updated_at, updated_by, rule_count, in_force_since, in_force_until
            from policy_version
            where policy_id = any(?) and state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'IN_FORCE')
            """;

    @PersistenceContext(unitName = "agentos")
    EntityManager em;

    @Resource(lookup = Database.NAME)
    private DataSource dataSource;

    @Inject
    PolicyHits hits;

    PolicyPage page(PolicyQuery query) {
        List<Policy> matching = em.createQuery(MATCHING, Policy.class)
                .setParameter("cursor", query.cursor().orElse(""))
                .setParameter("words", pattern(query.words()))
                .getResultList();
        List<Standing> found = standings(matching).stream()
                .filter(standing -> query.state().map(standing.state()::equals).orElse(true))
                .limit(query.limit() + 1L)
                .toList();
        if (found.size() <= query.limit()) {
            return new PolicyPage(views(found), Optional.empty());
        }
        List<PolicyView> items = views(found.subList(0, query.limit()));
        return new PolicyPage(items, Optional.of(items.get(items.size() - 1).id()));
    }

    PolicyView view(Policy policy) {
        return views(standings(List.of(policy))).get(0);
    }

    private List<Standing> standings(List<Policy> policies) {
        Object[] ids = policies.stream().map(Policy::id).toArray();
        Map<String, List<LiveVersion>> live = Sql.of(LIVE, (Object) ids).list(dataSource, LiveVersion::of).stream()
                .collect(Collectors.groupingBy(LiveVersion::policyId));
        return policies.stream()
                .map(policy -> Standing.of(policy, live.getOrDefault(policy.id(), List.of())))
                .toList();
    }

    private List<PolicyView> views(List<Standing> standings) {
        Map<String, PolicyHits.Hits> counted = hits.of(
                standings.stream().map(standing -> standing.policy().id()).toList());
        return standings.stream()
                .map(standing -> standing.view(
                        Optional.ofNullable(counted.get(standing.policy().id()))))
                .toList();
    }

    private static String pattern(Optional<String> words) {
        return words.map(text -> "%" + text.toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%")
                .orElse("%");
    }
}
