package org.agentos.governance.policies.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.agentos.audit.Actor;
import org.agentos.governance.policies.PolicyVersion;
import org.agentos.governance.policies.VersionState;
import org.agentos.governance.policies.check.PolicyCheck;
import org.agentos.governance.policies.text.VersionContent;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.RuleSet;

/** What can be in the way of a version: who asks, what was read, what the rules do not stand. Works in the caller's transaction. */
@Dependent
class Objections {

    @Inject
    PolicyCheck check;

    @Inject
    Proofs proofs;

    @Inject
    ApprovalBook book;

    /** Why this officer may not judge it now. */
    Optional<ApprovalObjection> against(PolicyVersion version, Actor officer) {
        if (version.state() != VersionState.SUBMITTED) {
            return Optional.of(ApprovalObjection.conflict(
                    version.named() + " is " + version.state() + " and does not wait for approval."));
        }
        if (version.writtenBy(officer)) {
            return Optional.of(
                    ApprovalObjection.forbidden("You wrote or submitted this version, so another officer decides"
                            + " on it. You can withdraw it."));
        }
        return book.of(version.id()).stream().anyMatch(approval -> approval.live() && approval.by(officer))
                ? Optional.of(ApprovalObjection.conflict("You approved this version; it waits for one more officer."))
                : Optional.empty();
    }

    /** Whether it holds other rules than the officer read. */
    Optional<ApprovalObjection> otherRules(PolicyVersion version, String contentHash) {
        return version.contentHash().filter(contentHash::equals).isPresent()
                ? Optional.empty()
                : Optional.of(ApprovalObjection.conflict(
                        version.named() + " holds other rules than those you read. Read it again."));
    }

    /** Whether its rules fail what they must stand, beside those that are in force by now. */
    Optional<ApprovalObjection> unproven(PolicyVersion version) {
        Reading<RuleSet> reading = check.read(version.text(), Optional.of(version.policyId()));
        List<String> failures = reading.accepted()
                .map(rules -> proofs.failures(version.ref(), rules))
                .orElseGet(() ->
                        reading.problems().stream().map(RuleProblem::message).toList());
        return failures.isEmpty()
                ? Optional.empty()
                : Optional.of(new ApprovalObjection(
                        ProblemType.CONFLICT,
                        version.named() + " does not stand what it must; reject it, or mend what fails.",
                        failures));
    }

    /**
     * The rules of a version that is to be submitted.
     *
     * @throws Refusal invalid with every problem of its text, or when it is empty; conflict when it would be read otherwise now
     */
    VersionContent requireReadable(PolicyVersion version) {
        RuleSet rules =
                check.require(version.text(), version.policyId(), version.named() + " has problems. Mend them first.");
        if (rules.equals(RuleSet.empty())) {
            throw Refusal.of(ProblemType.INVALID_BODY, version.named() + " is empty. Write a rule first.");
        }
        VersionContent content = VersionContent.of(rules);
        if (!version.contentHash().equals(Optional.of(content.hash()))) {
            throw Refusal.conflict(version.named() + " was read otherwise when it was saved. Save it again.");
        }
        return content;
    }
}
