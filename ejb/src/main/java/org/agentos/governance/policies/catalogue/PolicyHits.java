package org.agentos.governance.policies.catalogue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.agentos.platform.database.Database;

/** How often the rules of a policy in force fire. */
@Dependent
class PolicyHits {

    private static final Duration WINDOW = Duration.ofDays(30);
    private static final String HITS =
            """
            select max(d.decided_at) as last, count(distinct d.id) filter (where d.decided_at >= ?) as recent
            from policy_version v
            join policy_rule r on r.version_id = v.id
            join decision_rule f on f.rule_id = r.rule_id
            join decision d on d.id = f.decision_id
            where v.policy_id = ? and v.state = 'IN_FORCE'
            """;

    @Resource(lookup = Database.NAME)
    private DataSource dataSource;

    @Inject
    Clock clock;

    Hits of(String policyId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(HITS)) {
            select.setObject(1, clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC));
            select.setString(2, policyId);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                Optional<Instant> last = Optional.ofNullable(row.getObject("last", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant);
                return new Hits(last, row.getLong("recent"));
            }
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** @param days30 decisions of the last 30 days */
    record Hits(Optional<Instant> last, long days30) {}
}
