package org.agentos.governance.rulebooks.history;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.agentos.governance.rulebooks.register.ActivationKind;
import org.agentos.platform.database.Database;
import org.agentos.platform.database.Row;
import org.agentos.platform.database.Sql;

/** Reads activations with what they changed. */
@Dependent
public class HistoryFile {

    private static final String SELECT = "select a.*, r.rule_count, p.activation_id is not null as partial"
            + " from rulebook_activation a join rulebook_revision r on r.revision = a.revision"
            + " left join rulebook_partial p on p.activation_id = a.id";

    private static final String CHANGES =
            """
            select a.id, c.* from rulebook_activation a cross join lateral (
                select coalesce(n.policy_id, o.policy_id) as policy_id, vo.number as before, vn.number as after
                from (select * from rulebook_part where activation_id = a.id) n
                full join (select * from rulebook_part where activation_id =
                      (select b.id from rulebook_activation b where b.seq < a.seq order by b.seq desc limit 1)) o
                  on o.policy_id = n.policy_id
                left join policy_version vn on vn.id = n.version_id
                left join policy_version vo on vo.id = o.version_id
                where n.version_id is distinct from o.version_id) c
            where a.id = any(cast(? as uuid[]))
            order by c.policy_id
            """;

    @Resource(lookup = Database.NAME)
    private DataSource database;

    /** @param after the last id shown */
    List<RulebookRecord> newest(Optional<UUID> after, int most) {
        return changing(Sql.of(SELECT + " where true")
                .and("and a.seq < (select seq from rulebook_activation where id = ?)", after)
                .and("order by a.seq desc limit " + most)
                .list(database, HistoryFile::record));
    }

    List<RulebookRecord> ofRevision(String revision) {
        return changing(Sql.of(SELECT + " where a.revision = ? order by a.seq desc limit 50", revision)
                .list(database, HistoryFile::record));
    }

    /** From one instant to another, both included. */
    List<RulebookRecord> between(Instant from, Instant to) {
        return changing(Sql.of(SELECT + " where a.activated_at between ? and ? order by a.seq desc limit 100", from, to)
                .list(database, HistoryFile::record));
    }

    /** @throws java.util.NoSuchElementException when there is none */
    RulebookRecord one(UUID activation) {
        return changing(Sql.of(SELECT + " where a.id = ?", activation).list(database, HistoryFile::record))
                .iterator()
                .next();
    }

    /** When a version first came into force. */
    Instant since(UUID version) {
        return Sql.of(
                        "select min(a.activated_at) as since from rulebook_part p"
                                + " join rulebook_activation a on a.id = p.activation_id where p.version_id = ?",
                        version)
                .one(database, row -> row.instant("since"))
                .orElseThrow();
    }

    private List<RulebookRecord> changing(List<RulebookRecord> records) {
        Object ids = records.stream().map(record -> record.id().toString()).toArray();
        Map<UUID, List<PartChange>> changes =
                Sql.of(CHANGES, ids).list(database, row -> Map.entry(row.id("id"), change(row))).stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return records.stream()
                .map(record -> record.changing(changes.getOrDefault(record.id(), List.of())))
                .toList();
    }

    private static RulebookRecord record(Row row) throws SQLException {
        return new RulebookRecord(
                row.id("id"),
                row.text("revision"),
                row.choice("kind", ActivationKind.class),
                row.instant("activated_at"),
                row.text("activated_by"),
                row.text("reason"),
                row.textIfAny("policy_id"),
                row.number("rule_count"),
                List.of(),
                row.flag("partial"),
                row.id("audit_id"));
    }

    private static PartChange change(Row row) throws SQLException {
        return new PartChange(
                row.text("policy_id"),
                row.textIfAny("before").map(Integer::valueOf),
                row.textIfAny("after").map(Integer::valueOf));
    }
}
