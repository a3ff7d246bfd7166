package org.agentos.governance.policies.catalogue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.agentos.platform.database.Database;
import org.agentos.platform.database.Row;
import org.agentos.platform.database.Sql;

/** How often the rules of policies in force fire. */
@Dependent
class PolicyHits {

    private static final Duration WINDOW = Duration.ofDays(30);
    private static final String HITS =
            """
            select v.policy_id, max(d.decided_at) as last, count(distinct d.id) filter (where d.decided_at >= ?) as recent
            from policy_version v
            join policy_rule r on r.version_id = v.id
            join decision_rule f on f.rule_id = r.rule_id
            join decision d on d.id = f.decision_id
            where v.policy_id = any(?) and v.state = 'IN_FORCE'
            group by v.policy_id
            """;

    @Resource(lookup = Database.NAME)
    private DataSource dataSource;

    @Inject
    Clock clock;

    /** By policy; nothing for those whose rules never fired. */
    Map<String, Hits> of(Collection<String> policyIds) {
        return Sql.of(HITS, clock.instant().minus(WINDOW), policyIds.toArray()).list(dataSource, Hits::of).stream()
                .collect(Collectors.toMap(Hits::policyId, Function.identity()));
    }

    /** @param days30 decisions of the last 30 days */
    record Hits(String policyId, Optional<Instant> last, long days30) {

        private static Hits of(Row row) throws SQLException {
            return new Hits(row.text("policy_id"), row.instantIfAny("last"), row.count("recent"));
        }
    }
}
