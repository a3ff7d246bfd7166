package org.agentos.governance.trials.impact;

import java.time.Instant;
import java.util.Optional;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/**
 * Which past decisions to replay.
 *
 * @param from first moment of the window; 90 days ago when empty
 * @param to end of the window, not in it; now when empty
 * @param sample how many decisions of the window at most, 1 to 100,000; 10,000 when empty
 * @param publishedOnly only what is published now
 * @param at the moment that says which rules are in effect; now when empty
 */
public record ImpactRequest(
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<Integer> sample,
        Optional<Boolean> publishedOnly,
        Optional<Instant> at) {

    static final int LARGEST_SAMPLE = 100_000;
    private static final int USUAL_SAMPLE = 10_000;
    private static final long USUAL_DAYS = 90;

    /** @throws Refusal 422 for a window without a moment in it, or a sample out of bounds */
    ImpactTask task(String policyId, int version, Instant now) {
        Problem problem = Problem.of(ProblemType.INVALID_BODY, "There is nothing that could be replayed so.");
        Instant end = to.orElse(now);
        Instant start = from.orElse(end.minusSeconds(USUAL_DAYS * 86_400));
        int most = sample.orElse(USUAL_SAMPLE);
        if (!start.isBefore(end)) {
            problem = problem.at("/from", "The window ends at " + end + ": begin it earlier.");
        }
        if (most < 1 || most > LARGEST_SAMPLE) {
            problem = problem.at("/sample", "Give a number from 1 to " + LARGEST_SAMPLE + ".");
        }
        if (!problem.errors().isEmpty()) {
            throw new Refusal(problem);
        }
        return new ImpactTask(policyId, version, start, end, most, publishedOnly.orElse(false), at.orElse(now));
    }
}
