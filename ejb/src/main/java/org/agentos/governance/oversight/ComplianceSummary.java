package org.agentos.governance.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agentos.governance.exceptions.ExceptionSummary;

/**
 * The figures of a window of days.
 *
 * @param from first moment of the window
 * @param to the moment of the figures
 * @param days every day of the window, in UTC, oldest first, those without decisions too
 * @param topRules what fired most in the window, most first
 * @param approvals versions that wait for approval, the oldest first
 */
public record ComplianceSummary(
        Instant from,
        Instant to,
        List<DayCounts> days,
        List<RuleCount> topRules,
        List<OpenApproval> approvals,
        ExceptionSummary exceptions,
        ShadowFigures shadows,
        Exposure exposure) {

    /** Decisions of a day by verdict. */
    public record DayCounts(LocalDate day, long allow, long review, long block) {}

    /**
     * How often a rule fired.
     *
     * @param title empty when it is not in force any more
     */
    public record RuleCount(String ruleId, Optional<String> title, long firings) {}

    /**
     * A version that waits for approval.
     *
     * @param ageHours since its submission, rounded down
     */
    public record OpenApproval(
            String policyId, String title, int version, Instant submittedAt, String submittedBy, long ageHours) {}

    /**
     * The versions that decide beside the rulebook in force.
     *
     * @param compared decisions that they made too
     * @param diverged of these, how many came otherwise
     * @param flipped of these, how many with another verdict
     */
    public record ShadowFigures(long running, long compared, long diverged, long flipped) {}

    /**
     * What is public and in breach.
     *
     * @param open posts that wait for an officer
     * @param removing posts that the platform is being asked to take down
     * @param exposed posts that were found in breach in the window, or before it and are not settled
     * @param remediated of these, how many are settled
     * @param oldestOpen since when the one that waits longest does
     */
    public record Exposure(long open, long removing, long exposed, long remediated, Optional<Instant> oldestOpen) {}
}
