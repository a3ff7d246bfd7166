package org.agentos.governance.publishing.takedown;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.agentos.audit.Actor;
import org.agentos.governance.publishing.PublicationView;
import org.agentos.platform.database.Database;
import org.agentos.platform.database.Row;
import org.agentos.platform.database.Sql;
import org.agentos.platform.ids.Ids;
import org.agentos.platform.jobs.JobOwner;
import org.agentos.platform.json.Json;
import org.agentos.platform.json.Texts;

/** The rows of {@code takedown}. Works in the caller's transaction. */
@Dependent
class TakedownFile {

    /** How long one attempt may take before another node goes on (TKD-4). */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final int LONGEST_REASON = 2000;

    private static final String CLAIM =
            """
            update takedown set attempts = attempts + 1, due_at = ?
            where id = (select t.id from takedown t where t.state in ('STARTED', 'UNKNOWN') and t.due_at <= ?
                        order by t.due_at limit 1 for update skip locked)
            returning *
            """;

    @Resource(lookup = Database.NAME)
    private DataSource database;

    @Inject
    Clock clock;

    Optional<Takedown> open(UUID publicationId) {
        return Sql.of(
                        "select * from takedown where publication_id = ? and state in ('STARTED', 'UNKNOWN')",
                        publicationId)
                .one(database, TakedownFile::read);
    }

    Takedown add(PublicationView post, String reason, Actor by) {
        Instant now = clock.instant();
        return Sql.of(
                        "insert into takedown(id, publication_id, channel, receipt_id, url, reason, state, requested_by,"
                                + " started_at, due_at) values (?, ?, ?, ?, ?, ?, 'STARTED', cast(? as jsonb), ?, ?)"
                                + " returning *",
                        Ids.next(),
                        post.id(),
                        post.channel(),
                        post.receiptId().orElseThrow(),
                        post.url().orElseThrow(),
                        Texts.beginning(reason, LONGEST_REASON),
                        Json.write(by.asOwner()),
                        now,
                        now)
                .one(database, TakedownFile::read)
                .orElseThrow();
    }

    Optional<Takedown> claim() {
        Instant now = clock.instant();
        return Sql.of(CLAIM, now.plus(LEASE), now).one(database, TakedownFile::read);
    }

    void again(Takedown takedown, Takedown.State state, String problem, Duration after) {
        Sql.of(
                        "update takedown set state = ?, problem = ?, due_at = ? where id = ?",
                        state,
                        problem,
                        clock.instant().plus(after),
                        takedown.id())
                .update(database);
    }

    /** @return false when it had ended already */
    boolean end(Takedown takedown, Takedown.State state, String problem, String answer) {
        return Sql.of(
                                "update takedown set state = ?, problem = ?, ended_at = ?, answer = ?"
                                        + " where id = ? and state in ('STARTED', 'UNKNOWN')",
                                state,
                                problem,
                                clock.instant(),
                                answer.getBytes(StandardCharsets.UTF_8),
                                takedown.id())
                        .update(database)
                == 1;
    }

    private static Takedown read(Row row) throws SQLException {
        return new Takedown(
                row.id("id"),
                row.id("publication_id"),
                row.text("channel"),
                row.text("receipt_id"),
                row.text("url"),
                row.text("reason"),
                row.choice("state", Takedown.State.class),
                Actor.of(row.json("requested_by", JobOwner.class)),
                row.number("attempts"));
    }
}
