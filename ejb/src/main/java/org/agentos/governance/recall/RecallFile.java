package org.agentos.governance.recall;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.agentos.governance.policies.OnBreach;
import org.agentos.governance.recall.RecallView.RecallState;
import org.agentos.governance.rulebooks.register.RulebookActivated;
import org.agentos.platform.database.Database;
import org.agentos.platform.database.Row;
import org.agentos.platform.database.Sql;
import org.agentos.platform.errors.Refusal;

/** The rows of {@code recall}, and what they are about. Works in the caller's transaction. */
@Dependent
class RecallFile {

    static final int PAGE = 100;

    private static final String SELECT =
            """
            select r.*, (select count(*) from recall_item i where i.recall_id = r.id) as exposed,
                   (select count(*) from recall_item i where i.recall_id = r.id and i.state = 'DONE') as remediated
            from recall r where true
            """;

    @Resource(lookup = Database.NAME)
    private DataSource database;

    @Inject
    Clock clock;

    void add(UUID id, RulebookActivated activated, OnBreach onBreach, UUID jobId) {
        Sql.of(
                        "insert into recall(id, activation_id, revision, policy_id, on_breach, state, job_id, started_at,"
                                + " started_by) values (?, ?, ?, ?, ?, 'RUNNING', ?, ?, ?)",
                        id,
                        activated.inForce().activation(),
                        activated.revision(),
                        activated.policyId(),
                        onBreach,
                        jobId,
                        clock.instant(),
                        activated.actor().name())
                .update(database);
    }

    /** @return false when it had ended */
    boolean end(UUID id, RecallState state, int examined, int unreadable, int cleared) {
        return Sql.of(
                                "update recall set state = ?, examined = ?, unreadable = ?, cleared = ?, ended_at = ?"
                                        + " where id = ? and state = 'RUNNING'",
                                state,
                                examined,
                                unreadable,
                                cleared,
                                clock.instant(),
                                id)
                        .update(database)
                == 1;
    }

    /** Ends the recall whose job did not come to its end. */
    void stopped(UUID jobId) {
        Sql.of(
                        "update recall set state = 'STOPPED', ended_at = ? where job_id = ? and state = 'RUNNING'",
                        clock.instant(),
                        jobId)
                .update(database);
    }

    /** @throws Refusal not found */
    RecallView found(UUID id) {
        return Sql.of(SELECT)
                .and("and r.id = ?", id)
                .one(database, RecallFile::view)
                .orElseThrow(() -> Refusal.notFound("There is no recall " + id + "."));
    }

    List<RecallView> page(Optional<UUID> before, int limit) {
        return Sql.of(SELECT)
                .and("and r.id < ?", before)
                .and("order by r.id desc limit ?", limit)
                .list(database, RecallFile::view);
    }

    /** Ids of the rules that the activation brought or took away; empty when it was not about one policy. */
    Set<String> rules(UUID activationId) {
        return new HashSet<>(Sql.of(
                        "select r.rule_id from policy_rule r join rulebook_activation a on a.version_id = r.version_id"
                                + " where a.id = ?",
                        activationId)
                .list(database, row -> row.text("rule_id")));
    }

    long publicPosts() {
        return Sql.of("select count(*) as n from publication where state = 'PUBLISHED'")
                .one(database, row -> row.count("n"))
                .orElseThrow();
    }

    List<PublicPost> publicPosts(UUID after) {
        return Sql.of(
                        "select id, content_version_id, mission_id, decision_id, channel, platform, url from publication"
                                + " where state = 'PUBLISHED' and id > ? order by id limit ?",
                        after,
                        PAGE)
                .list(
                        database,
                        row -> new PublicPost(
                                row.id("id"),
                                row.id("content_version_id"),
                                row.id("mission_id"),
                                row.id("decision_id"),
                                row.text("channel"),
                                row.text("platform"),
                                row.text("url")));
    }

    private static RecallView view(Row row) throws SQLException {
        return new RecallView(
                row.id("id"),
                row.id("activation_id"),
                row.text("revision"),
                row.textIfAny("policy_id"),
                row.choice("on_breach", OnBreach.class),
                row.choice("state", RecallState.class),
                row.number("examined"),
                row.number("unreadable"),
                row.number("cleared"),
                row.number("exposed"),
                row.number("remediated"),
                row.idIfAny("job_id"),
                row.instant("started_at"),
                row.text("started_by"),
                row.instantIfAny("ended_at"));
    }
}
