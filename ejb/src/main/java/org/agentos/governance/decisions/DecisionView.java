package org.agentos.governance.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.governance.rulebooks.Thresholds;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.decision.CoverageEntry;
import org.agentos.rules.decision.DesignMeasure;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.Obligation;
import org.agentos.rules.decision.Scores;
import org.agentos.rules.decision.Verdict;

/**
 * A decision as it was given.
 *
 * @param contentVersionId our own content; empty for a client's
 * @param reference the client's id of its content
 * @param outstanding what the text lacks that the rules ask for; with any of it nobody can approve
 * @param digest of the canonical content that was decided, {@code sha256:} and 64 hex digits
 */
public record DecisionView(
        UUID id,
        Optional<UUID> contentVersionId,
        Optional<String> reference,
        Verdict verdict,
        Scores scores,
        Thresholds thresholds,
        List<Finding> findings,
        List<DesignMeasure> measures,
        List<FiredRule> rules,
        List<Obligation> obligations,
        List<String> outstanding,
        List<CoverageEntry> coverage,
        List<String> reasons,
        String revision,
        String digest,
        Map<String, String> detectorVersions,
        Instant decidedAt,
        UUID auditId,
        String leafHash) {

    private static final String DEFAULT_STAGE = "compliance";

    /** Codes of the stages that must look: those the rules ask for; {@code compliance} when they only ask for people. */
    public List<String> stages() {
        if (verdict != Verdict.REVIEW) {
            return List.of();
        }
        List<String> asked = obligations.stream()
                .filter(obligation -> obligation.kind() == Obligation.Kind.STAGE)
                .map(Obligation::value)
                .distinct()
                .toList();
        return asked.isEmpty() ? List.of(DEFAULT_STAGE) : asked;
    }

    /**
     * The version of our own content that it is about.
     *
     * @throws Refusal conflict when it is about a client's content
     */
    public UUID requireContentVersionId() {
        return contentVersionId.orElseThrow(() -> Refusal.conflict(
                "Decision " + id + " is about content of a client: it can be neither reviewed nor published here."));
    }

    /** The same decision, shown otherwise. */
    DecisionView with(List<Finding> shownFindings, List<FiredRule> shownRules, List<String> shownReasons) {
        return new DecisionView(
                id,
                contentVersionId,
                reference,
                verdict,
                scores,
                thresholds,
                shownFindings,
                measures,
                shownRules,
                obligations,
                outstanding,
                coverage,
                shownReasons,
                revision,
                digest,
                detectorVersions,
                decidedAt,
                auditId,
                leafHash);
    }

    /** What approvals and permits on this decision bind to. */
    public DecidedBytes decidedBytes() {
        return new DecidedBytes(requireContentVersionId(), digest, id, revision);
    }
}
