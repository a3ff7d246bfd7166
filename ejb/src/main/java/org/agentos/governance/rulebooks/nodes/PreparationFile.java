package org.agentos.governance.rulebooks.nodes;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.agentos.platform.database.Database;
import org.agentos.platform.database.Row;
import org.agentos.platform.database.Sql;
import org.agentos.platform.ids.Ids;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.guided.GuidedNotation;

/** What nodes ask each other to try, and what they answer. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PreparationFile {

    @Resource(lookup = Database.NAME)
    private DataSource database;

    /** A rulebook to be tried, and which of its policies are new or changed. */
    public record Asked(UUID id, String canonical, List<String> policies) {}

    /** Asks all nodes. */
    public UUID ask(Rulebook candidate, Collection<String> policies) {
        UUID id = Ids.next();
        Sql.of(
                        "insert into rulebook_preparation(id, revision, canonical, policies, asked_at)"
                                + " values (?, ?, ?, ?, clock_timestamp())",
                        id,
                        candidate.revision(),
                        GuidedNotation.canonical(candidate.ruleSet()).getBytes(StandardCharsets.UTF_8),
                        policies.toArray())
                .update(database);
        return id;
    }

    /** What was asked lately and this node has not answered. */
    public List<Asked> unanswered(UUID node) {
        return Sql.of(
                        "select p.id, p.canonical, to_jsonb(p.policies) as policies from rulebook_preparation p"
                                + " where p.asked_at > clock_timestamp() - interval '2 minutes'"
                                + " and not exists (select 1 from rulebook_prepared d where d.preparation_id = p.id and d.node = ?)"
                                + " order by p.asked_at",
                        node)
                .list(database, row -> new Asked(row.id("id"), row.utf8("canonical"), texts(row, "policies")));
    }

    /** Notes what a node found; nothing speaks against the rulebook when there are no failures. */
    public void answer(UUID preparation, UUID node, List<String> failures) {
        Sql.of(
                        "insert into rulebook_prepared(preparation_id, node, failures) values (?, ?, ?)"
                                + " on conflict do nothing",
                        preparation,
                        node,
                        failures.toArray())
                .update(database);
    }

    /** Failures by node, of those that have answered. */
    public Map<UUID, List<String>> answers(UUID preparation) {
        return Sql.of(
                        "select node, to_jsonb(failures) as failures from rulebook_prepared where preparation_id = ?",
                        preparation)
                .list(database, row -> Map.entry(row.id("node"), texts(row, "failures")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> texts(Row row, String column) throws SQLException {
        return List.of(row.json(column, String[].class));
    }
}
