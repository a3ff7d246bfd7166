package org.agentos.governance.trials.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.agentos.audit.Actor;
import org.agentos.platform.database.Database;
import org.agentos.platform.database.Row;
import org.agentos.platform.database.Sql;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Json;
import org.agentos.rules.scenario.Scenario;
import org.agentos.rules.scenario.ScenarioNotation;

/** The rows of {@code scenario}. Works in the caller's transaction. */
@Dependent
public class ScenarioFile {

    /** Scenarios of one policy. */
    static final int MOST = 500;

    private static final String SELECT = "select * from scenario where true";

    @Resource(lookup = Database.NAME)
    private DataSource database;

    @Inject
    Clock clock;

    List<ScenarioView> ofPolicy(String policyId) {
        return Sql.of(SELECT).and("and policy_id = ? order by id", policyId).list(database, ScenarioFile::view);
    }

    /** A scenario as it can be run, and where it comes from. */
    public record Kept(Scenario scenario, ScenarioOrigin origin) {}

    public List<Kept> runnable(String policyId) {
        return Sql.of("select document, origin from scenario where policy_id = ? order by id", policyId)
                .list(
                        database,
                        row -> new Kept(
                                ScenarioNotation.readOne(row.utf8("document")).orElseThrow(),
                                row.choice("origin", ScenarioOrigin.class)));
    }

    List<ScenarioView> page(Optional<UUID> after, int limit) {
        return Sql.of(SELECT)
                .and("and id < ?", after)
                .and("order by id desc limit ?", limit)
                .list(database, ScenarioFile::view);
    }

    /** @throws Refusal not found */
    ScenarioView found(String policyId, UUID id) {
        return Sql.of(SELECT)
                .and("and id = ? and policy_id = ?", id, policyId)
                .one(database, ScenarioFile::view)
                .orElseThrow(() -> Refusal.notFound("Policy " + policyId + " has no scenario " + id + "."));
    }

    void add(String policyId, UUID id, Scenario scenario, ScenarioOrigin origin, Optional<UUID> decision, Actor actor) {
        long present = Sql.of("select count(*) as n from scenario where policy_id = ?", policyId)
                .one(database, row -> row.count("n"))
                .orElseThrow();
        if (present >= MOST) {
            throw Refusal.conflict("A policy has at most " + MOST + " scenarios. Remove one that another covers.");
        }
        Instant now = clock.instant();
        Sql.of(
                        "insert into scenario(id, policy_id, title, document, origin, decision_id, edition, created_at,"
                                + " created_by, updated_at, updated_by) values (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)",
                        id,
                        policyId,
                        scenario.title(),
                        bytes(scenario),
                        origin,
                        decision,
                        now,
                        actor.name(),
                        now,
                        actor.name())
                .update(database);
    }

    /** @throws Refusal stale when somebody changed it since that edition */
    void change(String policyId, UUID id, long edition, Scenario scenario, Actor actor) {
        int rows = Sql.of(
                        "update scenario set title = ?, document = ?, edition = edition + 1, updated_at = ?, updated_by = ?"
                                + " where id = ? and policy_id = ? and edition = ?",
                        scenario.title(),
                        bytes(scenario),
                        clock.instant(),
                        actor.name(),
                        id,
                        policyId,
                        (int) Math.min(Integer.MAX_VALUE, edition))
                .update(database);
        requireOne(rows);
    }

    /** @throws Refusal stale when somebody changed it since that edition */
    void remove(String policyId, UUID id, long edition) {
        int rows = Sql.of("delete from scenario where id = ? and policy_id = ? and edition = ?", id, policyId, (int)
                        Math.min(Integer.MAX_VALUE, edition))
                .update(database);
        requireOne(rows);
    }

    private static void requireOne(int rows) {
        if (rows == 0) {
            throw Refusal.of(ProblemType.STALE, "Somebody changed this scenario since you read it. Read it again.");
        }
    }

    private static byte[] bytes(Scenario scenario) {
        return ScenarioNotation.print(scenario).getBytes(StandardCharsets.UTF_8);
    }

    private static ScenarioView view(Row row) throws SQLException {
        JsonNode document = Json.read(row.utf8("document"), JsonNode.class);
        return new ScenarioView(
                row.id("id"),
                row.text("policy_id"),
                row.text("title"),
                document.path("content"),
                Optional.of(document.path("at").asText())
                        .filter(at -> !at.isEmpty())
                        .map(Instant::parse),
                document.path("expect"),
                row.choice("origin", ScenarioOrigin.class),
                row.idIfAny("decision_id"),
                row.number("edition"),
                row.instant("created_at"),
                row.text("created_by"),
                row.instant("updated_at"),
                row.text("updated_by"));
    }
}
