package org.agentos.governance.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.agentos.governance.decisions.subject.ContentIdentity;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Obligation;
import org.agentos.rules.decision.Obligation.Kind;
import org.agentos.rules.decision.Verdict;

/** What no rulebook can switch off: it makes a verdict worse, never better. */
public final class Safeguards {

    private static final String STAGE = "compliance";

    private Safeguards() {}

    /**
     * The outcome for content of ours, with people called in where the bytes are not the recorded ones or a disclosure is missing.
     * Clients are told their obligations and fulfil them themselves.
     */
    public static DecisionOutcome applied(DecisionOutcome outcome, String text, ContentIdentity content) {
        DecisionOutcome applied = applied(outcome, text);
        return content.intact()
                ? applied
                : escalated(
                        applied,
                        List.of("The stored bytes are not those recorded when the version was made ("
                                + content.recordedDigest() + "): somebody must look."));
    }

    /** The outcome for bytes of ours that are taken to be the recorded ones, as they were when it was decided first. */
    public static DecisionOutcome applied(DecisionOutcome outcome, String text) {
        List<String> reasons = outstanding(outcome, text).stream()
                .map(missing -> "Still missing: " + missing + ".")
                .toList();
        return reasons.isEmpty() ? outcome : escalated(outcome, reasons);
    }

    /** The disclosures and marks that the rules ask for and the text lacks, as sentences without an end. */
    static List<String> outstanding(DecisionOutcome outcome, String text) {
        return outcome.obligations().stream()
                .filter(obligation -> obligation.kind() != Kind.STAGE)
                .filter(obligation -> !fulfilled(obligation, outcome, text))
                .map(Safeguards::sentence)
                .distinct()
                .toList();
    }

    private static boolean fulfilled(Obligation obligation, DecisionOutcome outcome, String text) {
        boolean marked = obligation.kind() == Kind.MARK_AI_MADE
                && outcome.findings().stream()
                        .anyMatch(finding -> finding.kind().equals("disclosure.ai"));
        boolean said = !obligation.value().isBlank()
                && text.toLowerCase(Locale.ROOT).contains(obligation.value().toLowerCase(Locale.ROOT));
        return marked || said;
    }

    private static String sentence(Obligation obligation) {
        return switch (obligation.kind()) {
            case ADD_DISCLOSURE -> "the disclosure \"" + obligation.value() + "\" (" + obligation.ruleId() + ")";
            case MARK_AI_MADE ->
                "the mark of AI-made content \"" + obligation.value() + "\" (" + obligation.ruleId() + ")";
            case STAGE -> throw new IllegalArgumentException("a stage is not for the text to fulfil");
        };
    }

    private static DecisionOutcome escalated(DecisionOutcome outcome, List<String> more) {
        List<String> reasons = new ArrayList<>(more);
        reasons.addAll(outcome.reasons());
        List<Obligation> obligations = new ArrayList<>(outcome.obligations());
        if (obligations.stream().noneMatch(obligation -> obligation.kind() == Kind.STAGE)) {
            obligations.add(new Obligation(Kind.STAGE, STAGE, ""));
        }
        return new DecisionOutcome(
                outcome.verdict().worse(Verdict.REVIEW),
                outcome.scores(),
                outcome.findings(),
                outcome.measures(),
                outcome.rules(),
                obligations,
                outcome.coverage(),
                outcome.detectorVersions(),
                outcome.revision(),
                outcome.factsJson(),
                reasons);
    }
}
