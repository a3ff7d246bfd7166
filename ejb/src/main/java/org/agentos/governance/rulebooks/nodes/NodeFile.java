package org.agentos.governance.rulebooks.nodes;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.audit.AuditOutcome;
import org.agentos.governance.rulebooks.Rulebooks;
import org.agentos.governance.rulebooks.nodes.NodeView.State;
import org.agentos.governance.rulebooks.register.InForce;
import org.agentos.platform.database.Database;
import org.agentos.platform.database.Row;
import org.agentos.platform.database.Sql;
import org.agentos.platform.events.Outbox;

/** The rows of {@code rulebook_node}. By the clock of the database, as those of the nodes differ. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NodeFile {

    private static final String ALIVE = "seen_at > clock_timestamp() - interval '5 seconds'";

    @Resource(lookup = Database.NAME)
    private DataSource database;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    /** Notes that a node is alive, and by what it decides. */
    public void beat(UUID node, String host, Optional<InForce> held, Optional<Rulebooks.Lacking> lacking) {
        Sql.of(
                        "insert into rulebook_node(node, host, started_at, seen_at, activation_id, revision, problem)"
                                + " values (?, ?, clock_timestamp(), clock_timestamp(), ?, ?, ?)"
                                + " on conflict (node) do update set seen_at = excluded.seen_at,"
                                + " activation_id = excluded.activation_id, revision = excluded.revision,"
                                + " problem = excluded.problem",
                        node,
                        host,
                        held.map(InForce::activation),
                        held.map(InForce::revision),
                        lacking.map(Rulebooks.Lacking::why).orElse(""))
                .update(database);
    }

    /** Takes a node that ends out of the account. */
    public void leave(UUID node) {
        Sql.of("delete from rulebook_node where node = ?", node).update(database);
    }

    /** The nodes that were heard of lately. */
    public Set<UUID> alive() {
        return Sql.of("select node from rulebook_node where " + ALIVE).list(database, row -> row.id("node")).stream()
                .collect(Collectors.toSet());
    }

    /** All nodes, held against the newest activation; the newest node first. */
    public List<NodeView> all() {
        return Sql.of("select n.*, " + ALIVE + " as alive,"
                        + " n.problem = '' and n.activation_id = (select id from rulebook_activation order by seq desc limit 1)"
                        + " as holds from rulebook_node n order by n.started_at desc, n.node limit 100")
                .list(database, NodeFile::view);
    }

    /** Tells, once for each activation, of nodes that do not follow it in time. */
    public boolean tellOfLaggards(InForce newest) {
        List<String> hosts = Sql.of(
                        "select n.host from rulebook_node n join rulebook_activation a on a.id = ?"
                                + " where a.activated_at < clock_timestamp() - interval '2 seconds' and n." + ALIVE
                                + " and n.started_at < a.activated_at"
                                + " and (n.activation_id is distinct from a.id or n.problem <> '')",
                        newest.activation())
                .list(database, row -> row.text("host"));
        boolean news = !hosts.isEmpty()
                && Sql.of(
                                        "insert into rulebook_partial(activation_id, seen_at) values (?, clock_timestamp())"
                                                + " on conflict do nothing",
                                        newest.activation())
                                .update(database)
                        == 1;
        if (news) {
            audit.record(AuditEntry.of("rulebook.partial", Actor.system())
                    .about("rulebook", newest.revision())
                    .outcome(AuditOutcome.FAILED)
                    .fact("activation", newest.activation().toString())
                    .fact("nodesBehind", hosts.size())
                    .detail("hosts", hosts));
            outbox.publish("rulebook.partial", newest.revision(), Map.of("nodesBehind", hosts.size()));
        }
        return news;
    }

    /** Forgets nodes that were not heard of for a day, and preparations of yesterday. */
    public void sweep() {
        Sql.of("delete from rulebook_node where seen_at < clock_timestamp() - interval '1 day'")
                .update(database);
        Sql.of("delete from rulebook_preparation where asked_at < clock_timestamp() - interval '1 day'")
                .update(database);
    }

    private static NodeView view(Row row) throws SQLException {
        State state = !row.flag("alive") ? State.GONE : row.flag("holds") ? State.HOLDS : State.BEHIND;
        return new NodeView(
                row.id("node"),
                row.text("host"),
                state,
                row.textIfAny("revision"),
                row.instant("started_at"),
                row.instant("seen_at"),
                row.textIfAny("problem").filter(problem -> !problem.isEmpty()));
    }
}
