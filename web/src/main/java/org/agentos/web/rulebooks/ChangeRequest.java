package org.agentos.web.rulebooks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.web.missions.Reason;

/**
 * When a version is to come into force or a policy to go, and why.
 *
 * @param at at once when neither this nor a date is given
 * @param effectiveDate the day from whose beginning, in UTC, a law applies
 * @param until when it is to end again; not for what goes
 * @param reason 3..1000 characters
 */
public record ChangeRequest(
        Optional<Instant> at, Optional<LocalDate> effectiveDate, Optional<Instant> until, String reason) {

    /** @throws Refusal with every field that is wrong */
    Wanted checked(Instant now) {
        Problem problem = Problem.of(ProblemType.INVALID_BODY, "This cannot be done as it is.");
        if (at.isPresent() && effectiveDate.isPresent()) {
            problem = problem.at("/at", "Give an instant or a date, not both.");
        }
        Optional<Instant> when = at.or(
                () -> effectiveDate.map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        Instant begin = when.filter(now::isBefore).orElse(now);
        if (until.filter(end -> !end.isAfter(begin)).isPresent()) {
            problem = problem.at("/until", "It must end after it has begun.");
        }
        return new Wanted(when.filter(now::isBefore), until, new Reason(reason).checked(problem));
    }

    /**
     * A request that was checked.
     *
     * @param later when it is to come about; empty for at once
     */
    record Wanted(Optional<Instant> later, Optional<Instant> until, String reason) {}
}
