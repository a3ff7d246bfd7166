package org.agentos.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.audit.AuditOutcome;

/**
 * Audit records of refused tokens: one per reason, source and minute, so that a flood of bad tokens cannot fill the log.
 * The record is written before the first 401 of its minute leaves.
 */
@ApplicationScoped
public class RefusedTokens {

    private static final int KEPT = 10_000;

    private final Map<Key, Integer> counted = new ConcurrentHashMap<>();

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    void record(TokenDefect defect, String source, String path) {
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (counted.size() > KEPT) {
            counted.keySet().removeIf(key -> key.minute().isBefore(minute));
        }
        if (counted.merge(new Key(defect, source, minute), 1, Integer::sum) == 1) {
            audit.recordRefusal(AuditEntry.of("token.refused", Actor.anonymous(source))
                    .about("path", path)
                    .outcome(AuditOutcome.REFUSED)
                    .fact("reason", defect.name())
                    .detail("source", source));
        }
    }

    private record Key(TokenDefect defect, String source, Instant minute) {}
}
