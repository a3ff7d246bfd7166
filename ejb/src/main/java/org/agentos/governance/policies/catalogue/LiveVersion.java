package org.agentos.governance.policies.catalogue;

import java.time.Instant;
import java.util.Optional;
import org.agentos.governance.policies.VersionState;

/** What a list shows of a version that is in force or may come to be. */
record LiveVersion(
        int number,
        VersionState state,
        Instant updatedAt,
        String updatedBy,
        int ruleCount,
        Optional<Instant> since,
        Optional<Instant> until) {

    /** From a row in the order of these components. */
    static LiveVersion of(Object[] row) {
        return new LiveVersion(
                (Integer) row[0],
                (VersionState) row[1],
                (Instant) row[2],
                (String) row[3],
                (Integer) row[4],
                Optional.ofNullable((Instant) row[5]),
                Optional.ofNullable((Instant) row[6]));
    }

    PolicyView.InForce inForce() {
        return new PolicyView.InForce(number, since.orElse(updatedAt), until);
    }

    PolicyView.Open open() {
        return new PolicyView.Open(number, state, updatedAt, updatedBy);
    }
}
