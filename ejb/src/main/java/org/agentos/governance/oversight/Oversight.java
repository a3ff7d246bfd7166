package org.agentos.governance.oversight;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.agentos.governance.exceptions.Exceptions;
import org.agentos.governance.oversight.ComplianceSummary.DayCounts;
import org.agentos.governance.oversight.ComplianceSummary.Exposure;
import org.agentos.governance.oversight.ComplianceSummary.OpenApproval;
import org.agentos.governance.oversight.ComplianceSummary.RuleCount;
import org.agentos.governance.oversight.ComplianceSummary.ShadowFigures;
import org.agentos.governance.rulebooks.Rulebooks;
import org.agentos.platform.database.Database;
import org.agentos.platform.database.Sql;
import org.agentos.rules.rulebook.Rule;

/** Counts what officers look at first. */
@Stateless
public class Oversight {

    private static final int MOST_RULES = 10;
    private static final int MOST_APPROVALS = 50;

    private static final String DAYS =
            """
            select cast(decided_at at time zone 'UTC' as date)::text as day,
                   count(*) filter (where verdict = 'ALLOW') as allowed,
                   count(*) filter (where verdict = 'REVIEW') as reviewed,
                   count(*) filter (where verdict = 'BLOCK') as blocked
            from decision where decided_at >= ? and decided_at <= ? group by 1
            """;
    private static final String RULES =
            """
            select r.rule_id, count(*) as firings from decision_rule r join decision d on d.id = r.decision_id
            where d.decided_at >= ? and d.decided_at <= ? group by r.rule_id order by firings desc, r.rule_id limit ?
            """;
    private static final String APPROVALS =
            """
            select v.policy_id, p.title, v.number, v.submitted_at, coalesce(v.submitted_by, v.updated_by) as by
            from policy_version v join policy p on p.id = v.policy_id
            where v.state = 'SUBMITTED' and v.submitted_at is not null order by v.submitted_at limit ?
            """;
    private static final String SHADOWS =
            """
            select count(distinct s.id) as running, coalesce(sum(c.compared), 0) as compared,
                   coalesce(sum(c.diverged), 0) as diverged, coalesce(sum(c.flipped), 0) as flipped
            from shadow s left join shadow_count c on c.shadow_id = s.id where s.state = 'RUNNING'
            """;
    private static final String EXPOSURE =
            """
            select count(*) filter (where state = 'OPEN') as open, count(*) filter (where state = 'REMOVING') as removing,
                   count(*) as exposed, count(*) filter (where state = 'DONE') as remediated,
                   min(created_at) filter (where state = 'OPEN') as oldest
            from recall_item where remediation <> 'NONE' and (created_at >= ? or state <> 'DONE')
            """;

    @Resource(lookup = Database.NAME)
    private DataSource database;

    @Inject
    Exceptions exceptions;

    @Inject
    Rulebooks rulebooks;

    @Inject
    Clock clock;

    /** @param days how many, today included */
    public ComplianceSummary summary(int days) {
        Instant now = clock.instant();
        LocalDate first = now.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(days - 1L);
        Instant from = first.atStartOfDay(ZoneOffset.UTC).toInstant();
        return new ComplianceSummary(
                from,
                now,
                days(first, days, from, now),
                rules(from, now),
                approvals(now),
                exceptions.summary(),
                shadows(),
                exposure(from));
    }

    private List<DayCounts> days(LocalDate first, int days, Instant from, Instant to) {
        Map<LocalDate, DayCounts> counted = Sql.of(DAYS, from, to)
                .list(
                        database,
                        row -> new DayCounts(
                                LocalDate.parse(row.text("day")),
                                row.count("allowed"),
                                row.count("reviewed"),
                                row.count("blocked")))
                .stream()
                .collect(Collectors.toMap(DayCounts::day, Function.identity()));
        return first.datesUntil(first.plusDays(days))
                .map(day -> counted.getOrDefault(day, new DayCounts(day, 0, 0, 0)))
                .toList();
    }

    private List<RuleCount> rules(Instant from, Instant to) {
        return Sql.of(RULES, from, to, MOST_RULES)
                .list(
                        database,
                        row -> new RuleCount(row.text("rule_id"), title(row.text("rule_id")), row.count("firings")));
    }

    /** Also while this server does not hold the rulebook in force: the figures do not depend on it. */
    private Optional<String> title(String ruleId) {
        return rulebooks.lacking().isPresent()
                ? Optional.empty()
                : rulebooks.current().rule(ruleId).map(Rule::title);
    }

    private List<OpenApproval> approvals(Instant now) {
        return Sql.of(APPROVALS, MOST_APPROVALS).list(database, row -> {
            Instant submitted = row.instant("submitted_at");
            return new OpenApproval(
                    row.text("policy_id"),
                    row.text("title"),
                    row.number("number"),
                    submitted,
                    row.text("by"),
                    Math.max(0, Duration.between(submitted, now).toHours()));
        });
    }

    private ShadowFigures shadows() {
        return Sql.of(SHADOWS)
                .one(
                        database,
                        row -> new ShadowFigures(
                                row.count("running"),
                                row.count("compared"),
                                row.count("diverged"),
                                row.count("flipped")))
                .orElseThrow();
    }

    private Exposure exposure(Instant from) {
        return Sql.of(EXPOSURE, from)
                .one(
                        database,
                        row -> new Exposure(
                                row.count("open"),
                                row.count("removing"),
                                row.count("exposed"),
                                row.count("remediated"),
                                row.instantIfAny("oldest")))
                .orElseThrow();
    }
}
