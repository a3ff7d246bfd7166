package org.agentos.governance.rulebooks.activation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.agentos.audit.Actor;
import org.agentos.governance.rulebooks.register.ActivationKind;
import org.agentos.governance.rulebooks.register.InForce;
import org.agentos.platform.database.Database;
import org.agentos.platform.database.Sql;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.ids.Ids;

/** The rows of {@code rulebook_schedule}. Works in the caller's transaction. */
@Dependent
public class ScheduleFile {

    private static final String SELECT =
            "select s.*, v.number, a.revision from rulebook_schedule s join policy_version v on v.id = s.version_id"
                    + " left join rulebook_activation a on a.id = s.activation_id";

    @Resource(lookup = Database.NAME)
    private DataSource database;

    @Inject
    Clock clock;

    /** @throws Refusal conflict when the same is planned already */
    UUID add(
            ActivationKind kind,
            String policyId,
            UUID versionId,
            Instant at,
            Optional<Instant> until,
            String reason,
            Actor actor,
            UUID auditId) {
        UUID id = Ids.next();
        int added = Sql.of(
                        "insert into rulebook_schedule(id, kind, policy_id, version_id, at, until, reason, state, problem,"
                                + " actor_kind, actor_id, actor_name, created_at, audit_id)"
                                + " values (?, ?, ?, ?, ?, ?, ?, 'SCHEDULED', '', ?, ?, ?, ?, ?)"
                                + " on conflict (version_id, kind) where state = 'SCHEDULED' do nothing",
                        id,
                        kind,
                        policyId,
                        versionId,
                        at,
                        until,
                        reason,
                        actor.kind(),
                        actor.id(),
                        actor.name(),
                        now(),
                        auditId)
                .update(database);
        if (added == 0) {
            throw Refusal.conflict("This is scheduled already. Cancel what is scheduled to choose another time.");
        }
        return id;
    }

    /** @throws Refusal not found */
    ScheduledChange change(UUID id) {
        return Sql.of(SELECT + " where s.id = ?", id)
                .one(database, ScheduledChange::of)
                .orElseThrow(() -> Refusal.notFound("Nothing is scheduled under " + id + "."));
    }

    /** What should have come about by now, in order. */
    List<ScheduledChange> due() {
        return Sql.of(SELECT + " where s.state = 'SCHEDULED' and s.at <= ? order by s.at, s.id limit 20", now())
                .list(database, ScheduledChange::of);
    }

    /** What is planned up to an instant, in order. */
    List<ScheduledChange> planned(Instant until) {
        return Sql.of(SELECT + " where s.state = 'SCHEDULED' and s.at <= ? order by s.at, s.id limit 200", until)
                .list(database, ScheduledChange::of);
    }

    /** @param after the last id shown */
    List<ScheduledChange> newest(Optional<ActivationState> state, Optional<UUID> after, int most) {
        return Sql.of(SELECT + " where true")
                .and("and s.state = ?", state)
                .and("and s.id < ?", after)
                .and("order by s.id desc limit " + most)
                .list(database, ScheduledChange::of);
    }

    /** @return false when another did something about it before */
    boolean done(UUID id, InForce inForce) {
        return end(id, "DONE", "", Optional.of(inForce.activation()));
    }

    /** @return false when another did something about it before */
    boolean refused(UUID id, String problem) {
        return end(id, "REFUSED", problem, Optional.empty());
    }

    /** @return false when another did something about it before */
    boolean cancelled(UUID id, String problem) {
        return end(id, "CANCELLED", problem, Optional.empty());
    }

    /** Takes back how a version was to end, as it has ended otherwise. */
    void cancelEndOf(UUID versionId) {
        Sql.of(
                        "update rulebook_schedule set state = 'CANCELLED', problem = 'The version went out of force before.',"
                                + " ended_at = ? where version_id = ? and kind <> 'ACTIVATION' and state = 'SCHEDULED'",
                        now(),
                        versionId)
                .update(database);
    }

    private boolean end(UUID id, String state, String problem, Optional<UUID> activation) {
        return Sql.of(
                                "update rulebook_schedule set state = ?, problem = ?, ended_at = ?, activation_id = ?"
                                        + " where id = ? and state = 'SCHEDULED'",
                                state,
                                problem,
                                now(),
                                activation,
                                id)
                        .update(database)
                == 1;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
