package org.agentos.governance.shadows;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.agentos.audit.Actor;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.platform.database.Database;
import org.agentos.platform.database.Row;
import org.agentos.platform.database.Sql;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.ids.Ids;
import org.agentos.platform.json.Json;

/** The rows of shadows. */
@Stateless
public class ShadowFile {

    /** Divergences of one shadow that are listed. */
    static final int MOST_DIVERGENCES = 10_000;

    private static final String SELECT =
            """
            select s.*, v.number, c.* from shadow s
            join policy_version v on v.id = s.version_id
            cross join lateral (select coalesce(sum(compared), 0) as compared, coalesce(sum(diverged), 0) as diverged,
                coalesce(sum(flipped), 0) as flipped, coalesce(sum(skipped), 0) as skipped, coalesce(sum(failed), 0) as failed
                from shadow_count where shadow_id = s.id) c
            where true
            """;

    private static final String COUNT =
            """
            insert into shadow_count(shadow_id, node, compared, diverged, flipped, skipped, failed) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (shadow_id, node) do update set compared = shadow_count.compared + excluded.compared,
                diverged = shadow_count.diverged + excluded.diverged, flipped = shadow_count.flipped + excluded.flipped,
                skipped = shadow_count.skipped + excluded.skipped, failed = shadow_count.failed + excluded.failed
            """;

    @Resource(lookup = Database.NAME)
    private DataSource database;

    @Inject
    Clock clock;

    /** @throws Refusal conflict when one of this version runs already */
    public UUID add(PolicyVersionRef version, String reason, Actor actor, UUID auditId) {
        UUID id = Ids.next();
        int added = Sql.of(
                        "insert into shadow(id, policy_id, version_id, content_hash, state, reason, started_at, started_by,"
                                + " note, edition, audit_id) values (?, ?, ?, ?, 'RUNNING', ?, ?, ?, '', 1, ?)"
                                + " on conflict (version_id) where state = 'RUNNING' do nothing",
                        id,
                        version.policyId(),
                        version.id(),
                        version.contentHash(),
                        reason,
                        now(),
                        actor.name(),
                        auditId)
                .update(database);
        if (added == 0) {
            throw Refusal.conflict("A shadow of this version runs already.");
        }
        return id;
    }

    /** @return false when it had ended before */
    public boolean end(UUID id, ShadowState state, String note, Actor actor) {
        return Sql.of(
                                "update shadow set state = ?, note = ?, ended_at = ?, ended_by = ?, edition = edition + 1"
                                        + " where id = ? and state = 'RUNNING'",
                                state,
                                note,
                                now(),
                                actor.name(),
                                id)
                        .update(database)
                == 1;
    }

    /** @throws Refusal not found */
    public ShadowView shadow(UUID id) {
        return Sql.of(SELECT + " and s.id = ?", id)
                .one(database, ShadowFile::view)
                .orElseThrow(() -> Refusal.notFound("There is no shadow " + id + "."));
    }

    public List<ShadowView> running() {
        return Sql.of(SELECT + " and s.state = 'RUNNING' order by s.id limit 20")
                .list(database, ShadowFile::view);
    }

    /** The rules that a shadow is of. */
    public String contentHash(UUID id) {
        return Sql.of("select content_hash from shadow where id = ?", id)
                .one(database, row -> row.text("content_hash"))
                .orElseThrow();
    }

    /** @param after the last id shown */
    public List<ShadowView> newest(Optional<ShadowState> state, Optional<UUID> after, int most) {
        return Sql.of(SELECT)
                .and("and s.state = ?", state)
                .and("and s.id < ?", after)
                .and("order by s.id desc limit " + most)
                .list(database, ShadowFile::view);
    }

    /** @param after the last id shown */
    public List<DivergenceView> divergences(UUID shadow, boolean flippedOnly, Optional<UUID> after, int most) {
        return Sql.of("select * from shadow_divergence where shadow_id = ?", shadow)
                .and(flippedOnly ? "and flipped" : "")
                .and("and id < ?", after)
                .and("order by id desc limit " + most)
                .list(database, ShadowFile::divergence);
    }

    /** Adds what a node has seen. */
    public void count(UUID shadow, UUID node, ShadowCounts counts) {
        Sql.of(
                        COUNT,
                        shadow,
                        node,
                        counts.compared(),
                        counts.diverged(),
                        counts.flipped(),
                        counts.skipped(),
                        counts.failed())
                .update(database);
    }

    /** Lists a divergence, unless the list of its shadow is full. */
    public void list(UUID shadow, DivergenceView seen) {
        Sql.of(
                        "insert into shadow_divergence(id, shadow_id, decision_id, at, channel, live_revision, live, candidate,"
                                + " flipped) select ?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?"
                                + " where (select coalesce(sum(diverged), 0) from shadow_count where shadow_id = ?) < ?",
                        seen.id(),
                        shadow,
                        seen.decisionId(),
                        seen.at(),
                        seen.channel(),
                        seen.liveRevision(),
                        Json.write(seen.live()),
                        Json.write(seen.candidate()),
                        seen.flipped(),
                        shadow,
                        MOST_DIVERGENCES)
                .update(database);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static ShadowView view(Row row) throws SQLException {
        return new ShadowView(
                row.id("id"),
                row.text("policy_id"),
                row.id("version_id"),
                row.number("number"),
                row.choice("state", ShadowState.class),
                row.text("reason"),
                row.instant("started_at"),
                row.text("started_by"),
                row.instantIfAny("ended_at"),
                row.textIfAny("ended_by"),
                row.text("note"),
                row.count("compared"),
                row.count("diverged"),
                row.count("flipped"),
                row.count("skipped"),
                row.count("failed"),
                row.number("edition"));
    }

    private static DivergenceView divergence(Row row) throws SQLException {
        return new DivergenceView(
                row.id("id"),
                row.id("decision_id"),
                row.instant("at"),
                row.text("channel"),
                row.flag("flipped"),
                row.text("live_revision"),
                row.json("live", ShadowOutcome.class),
                row.json("candidate", ShadowOutcome.class));
    }
}
