package org.agentos.governance.policies.drafts;

import java.util.Optional;
import org.agentos.governance.policies.drafts.merging.Merge;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/**
 * Two officers saved at once.
 *
 * @param base what the second of them had read; empty when it is no edition of the version
 * @param yours what the second would save
 * @param theirs what the first saved
 * @param by who the first was
 * @param edition that the second has to name to save after all
 */
record SaveConflict(Optional<DraftText> base, DraftText yours, DraftText theirs, String by, int edition) {

    /** The refusal, with all that an editor needs to bring both together. */
    Refusal refusal() {
        Problem problem = Problem.of(
                        ProblemType.STALE,
                        by + " saved this version since you read it. Bring both together, and save with If-Match \""
                                + edition + "\".")
                .with("edition", edition)
                .with("by", by)
                .with("notation", theirs.notation());
        return new Refusal(mergeable() ? withTexts(problem) : problem);
    }

    private boolean mergeable() {
        return !theirs.notation().binary()
                && yours.notation() == theirs.notation()
                && base.filter(text -> text.notation() == yours.notation()).isPresent();
    }

    private Problem withTexts(Problem problem) {
        String before = base.map(DraftText::text).orElse("");
        Merge merge = Merge.of(before, yours.text(), theirs.text());
        return problem.with("base", before)
                .with("yours", yours.text())
                .with("theirs", theirs.text())
                .with("merged", merge.text())
                .with("conflicts", merge.conflicts());
    }
}
