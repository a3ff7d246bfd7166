package org.agentos.governance.publishing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.governance.decisions.DecidedBytes;
import org.agentos.governance.decisions.subject.ContentIdentity;
import org.agentos.rules.decision.Verdict;

/**
 * What a permit rests on.
 *
 * @param verdict ALLOW, or REVIEW with the approvals of people
 * @param approvals stage code by approval; empty for an ALLOW
 * @param notAfter when the first of the approvals expires
 */
public record PermitGrounds(
        ContentIdentity content,
        DecidedBytes decided,
        Verdict verdict,
        Optional<UUID> submissionId,
        Map<UUID, String> approvals,
        Optional<Instant> notAfter) {

    public PermitGrounds {
        approvals = Map.copyOf(approvals);
        if (verdict == Verdict.BLOCK || verdict == Verdict.REVIEW && approvals.isEmpty()) {
            throw new IllegalArgumentException("a permit needs an ALLOW or approvals, not " + verdict);
        }
        if (!content.digest().equals(decided.digest())) {
            throw new IllegalArgumentException("a permit is for the bytes that were decided");
        }
    }

    /** Rules alone let it pass. */
    static PermitGrounds allowed(ContentIdentity content, DecidedBytes decided) {
        return new PermitGrounds(content, decided, Verdict.ALLOW, Optional.empty(), Map.of(), Optional.empty());
    }
}
