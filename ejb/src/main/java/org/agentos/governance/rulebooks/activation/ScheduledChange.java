package org.agentos.governance.rulebooks.activation;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.governance.rulebooks.register.ActivationKind;
import org.agentos.platform.database.Row;

/** What is to come about at a time. */
public record ScheduledChange(
        UUID id,
        ActivationKind kind,
        String policyId,
        UUID versionId,
        int number,
        Instant at,
        Optional<Instant> until,
        String reason,
        ActivationState state,
        String problem,
        Actor actor,
        Optional<String> revision) {

    static ScheduledChange of(Row row) throws SQLException {
        return new ScheduledChange(
                row.id("id"),
                row.choice("kind", ActivationKind.class),
                row.text("policy_id"),
                row.id("version_id"),
                row.number("number"),
                row.instant("at"),
                row.instantIfAny("until"),
                row.text("reason"),
                row.choice("state", ActivationState.class),
                row.text("problem"),
                new Actor(
                        row.choice("actor_kind", Actor.Kind.class),
                        row.text("actor_id"),
                        row.text("actor_name"),
                        Set.of()),
                row.textIfAny("revision"));
    }

    ActivationView view() {
        return new ActivationView(
                id,
                state,
                kind,
                Optional.of(policyId),
                Optional.of(number),
                reason,
                actor.name(),
                at,
                until,
                revision,
                Optional.empty(),
                Optional.of(problem).filter(text -> !text.isEmpty()));
    }
}
