package org.agentos.governance.airlock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.agentos.governance.airlock.review.Stage;
import org.agentos.governance.decisions.DecidedBytes;

/** The approvals that one submission ever got. */
record Approvals(List<Approval> all) {

    /** Those that hold for these bytes. */
    List<Approval> live(DecidedBytes decided) {
        return all.stream()
                .filter(approval -> !approval.voided() && approval.isOf(decided))
                .toList();
    }

    Optional<Approval> live(Stage wanted, DecidedBytes decided) {
        return live(decided).stream()
                .filter(approval -> approval.stage() == wanted)
                .findFirst();
    }

    void voidThose(Predicate<Approval> which, String reason, Instant now) {
        all.stream()
                .filter(approval -> !approval.voided() && which.test(approval))
                .forEach(approval -> approval.voidBecause(reason, now));
    }
}
