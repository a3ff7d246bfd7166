package org.agentos.governance.recall;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.agentos.governance.recall.RecallItemView.ItemOutcome;
import org.agentos.governance.recall.RecallItemView.ItemState;
import org.agentos.governance.recall.RecallItemView.Remediation;
import org.agentos.platform.database.Database;
import org.agentos.platform.database.Row;
import org.agentos.platform.database.Sql;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Json;
import org.agentos.rules.decision.Verdict;

/** The rows of {@code recall_item}. Works in the caller's transaction. */
@Dependent
class RecallItemFile {

    private static final String SELECT = "select *, array_to_json(rules) as rule_list from recall_item where true";

    @Resource(lookup = Database.NAME)
    private DataSource database;

    @Inject
    Clock clock;

    /** @return false when the post has an open item already */
    boolean add(RecallItemView item) {
        return Sql.of(
                                """
                                insert into recall_item(id, recall_id, publication_id, content_version_id, mission_id,
                                    decision_id, channel, platform, url, excerpt, verdict_from, verdict_to, rules, reasons,
                                    remediation, state, outcome, note, resolved_by, created_at, ended_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?)
                                on conflict do nothing
                                """,
                                item.id(),
                                item.recallId(),
                                item.publicationId(),
                                item.contentVersionId(),
                                item.missionId(),
                                item.decisionId(),
                                item.channel(),
                                item.platform(),
                                item.url(),
                                item.excerpt(),
                                item.from(),
                                item.to(),
                                item.rules().toArray(),
                                Json.write(item.reasons()),
                                item.remediation(),
                                item.state(),
                                item.outcome(),
                                item.note(),
                                item.by(),
                                item.createdAt(),
                                item.endedAt())
                        .update(database)
                == 1;
    }

    /** The item of a post that is not settled. */
    Optional<RecallItemView> open(UUID publicationId) {
        return Sql.of(SELECT)
                .and("and publication_id = ? and state <> 'DONE' for update", publicationId)
                .one(database, RecallItemFile::view);
    }

    /** What was accepted of a post last. */
    Optional<RecallItemView> accepted(UUID publicationId) {
        return Sql.of(SELECT)
                .and("and publication_id = ? and outcome = 'ACCEPTED' order by ended_at desc limit 1", publicationId)
                .one(database, RecallItemFile::view);
    }

    /** Kept from changing until the transaction ends. @throws Refusal not found */
    RecallItemView locked(UUID recallId, UUID id) {
        return Sql.of(SELECT)
                .and("and id = ? and recall_id = ? for update", id, recallId)
                .one(database, RecallItemFile::view)
                .orElseThrow(() -> Refusal.notFound("Recall " + recallId + " has no item " + id + "."));
    }

    List<RecallItemView> page(UUID recallId, Optional<ItemState> state, Optional<UUID> after, int limit) {
        return Sql.of(SELECT)
                .and("and recall_id = ?", recallId)
                .and("and state = ?", state)
                .and("and id > ?", after)
                .and("order by id limit ?", limit)
                .list(database, RecallItemFile::view);
    }

    void move(UUID id, ItemState state, Remediation remediation, String note, String by) {
        Sql.of(
                        "update recall_item set state = ?, remediation = ?, note = ?, resolved_by = ? where id = ?",
                        state,
                        remediation,
                        note,
                        by,
                        id)
                .update(database);
    }

    void settle(UUID id, ItemOutcome outcome, String note, String by) {
        Instant now = clock.instant();
        Sql.of(
                        "update recall_item set state = 'DONE', outcome = ?, note = ?, resolved_by = ?, ended_at = ?"
                                + " where id = ?",
                        outcome,
                        note,
                        by,
                        now,
                        id)
                .update(database);
    }

    private static RecallItemView view(Row row) throws SQLException {
        return new RecallItemView(
                row.id("id"),
                row.id("recall_id"),
                row.id("publication_id"),
                row.id("content_version_id"),
                row.id("mission_id"),
                row.id("decision_id"),
                row.text("channel"),
                row.text("platform"),
                row.text("url"),
                row.text("excerpt"),
                row.choice("verdict_from", Verdict.class),
                row.choice("verdict_to", Verdict.class),
                List.of(row.json("rule_list", String[].class)),
                List.of(row.json("reasons", String[].class)),
                row.choice("remediation", Remediation.class),
                row.choice("state", ItemState.class),
                row.textIfAny("outcome").map(ItemOutcome::valueOf),
                row.text("note"),
                row.textIfAny("resolved_by"),
                row.instant("created_at"),
                row.instantIfAny("ended_at"));
    }
}
