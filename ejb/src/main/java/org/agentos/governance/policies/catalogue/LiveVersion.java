package org.agentos.governance.policies.catalogue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.agentos.governance.policies.VersionState;
import org.agentos.platform.database.Row;

/** What a list shows of a version that is in force or may come to be. */
record LiveVersion(
        String policyId,
        int number,
        VersionState state,
        Instant updatedAt,
        String updatedBy,
        int ruleCount,
        Optional<Instant> since,
        Optional<Instant> until) {

    static LiveVersion of(Row row) throws SQLException {
        return new LiveVersion(
                row.text("policy_id"),
                row.number("number"),
                row.choice("state", VersionState.class),
                row.instant("updated_at"),
                row.text("updated_by"),
                row.number("rule_count"),
                row.instantIfAny("in_force_since"),
                row.instantIfAny("in_force_until"));
    }

    PolicyView.InForce inForce() {
        return new PolicyView.InForce(number, since.orElse(updatedAt), until);
    }

    PolicyView.Open open() {
        return new PolicyView.Open(number, state, updatedAt, updatedBy);
    }
}
