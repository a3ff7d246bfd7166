package org.agentos.governance.policies.approval;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditReceipt;
import org.agentos.governance.policies.PolicyFile;
import org.agentos.governance.policies.PolicyLog;
import org.agentos.governance.policies.PolicyVersion;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.VersionState;
import org.agentos.governance.policies.check.PolicyCheck;
import org.agentos.governance.policies.text.VersionContent;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.RuleSet;

/** Submits, approves and rejects versions, and takes them back. */
@Stateless
public class PolicyApprovals {

    @Inject
    PolicyFile file;

    @Inject
    PolicyCheck check;

    @Inject
    Proofs proofs;

    @Inject
    ApprovalBook book;

    @Inject
    PolicyLog log;

    @Inject
    Clock clock;

    /**
     * Puts a draft before other officers.
     *
     * @param reason why the policy should change
     * @throws Refusal conflict when it is no draft, invalid when its text has problems or holds no rule
     */
    public PolicyVersionRef submit(String policyId, int number, String reason, Actor officer) {
        PolicyVersion version = file.locked(file.version(policyId, number));
        if (version.state() != VersionState.DRAFT) {
            throw Refusal.conflict(named(version) + " is " + version.state() + "; only a draft can be submitted.");
        }
        version.submit(reason, readable(version), officer, clock.instant());
        file.save(version);
        log.step("policy.submitted", version, officer, entry -> entry.detail("reason", reason));
        return version.ref();
    }

    /**
     * Takes a version back to draft; what was approved is void.
     *
     * @throws Refusal conflict when it waits for nobody
     */
    public PolicyVersionRef withdraw(String policyId, int number, Optional<String> reason, Actor officer) {
        PolicyVersion version = file.locked(file.version(policyId, number));
        VersionState before = version.state();
        if (before != VersionState.SUBMITTED && before != VersionState.APPROVED) {
            throw Refusal.conflict(named(version) + " is " + before + "; there is nothing to withdraw.");
        }
        version.reopen(clock.instant());
        file.save(version);
        log.step("policy.withdrawn", version, officer, entry -> entry.fact("stateBefore", before.name())
                .detail("reason", reason.orElse("")));
        return version.ref();
    }

    /**
     * Approves a version; with the last approval that its policy asks for it may come into force.
     *
     * @param contentHash of the rules that the officer read
     * @throws Refusal forbidden for whoever wrote on it; conflict when it does not wait, holds other rules, or fails what it must stand
     */
    public PolicyVersionRef approve(String policyId, int number, String contentHash, String comment, Actor officer) {
        PolicyVersion version = judge(policyId, number, contentHash, ApprovalVerdict.APPROVED, comment, officer);
        long approvals = book.of(version.id()).stream()
                .filter(PolicyApproval::live)
                .filter(PolicyApproval::approves)
                .count();
        if (approvals >= needed(version)) {
            version.approve(clock.instant());
            file.save(version);
        }
        log.tell("policy.approved", version);
        return version.ref();
    }

    /**
     * Sends a version back to its authors. Refuses as {@link #approve} does, but for what it must stand.
     *
     * @param comment what has to change
     */
    public PolicyVersionRef reject(String policyId, int number, String contentHash, String comment, Actor officer) {
        PolicyVersion version = judge(policyId, number, contentHash, ApprovalVerdict.REJECTED, comment, officer);
        version.reopen(clock.instant());
        file.save(version);
        log.tell("policy.rejected", version);
        return version.ref();
    }

    /** Every verdict on a version, in order, those that are void included. */
    public List<ApprovalView> of(String policyId, int number) {
        return book.of(file.version(policyId, number).id()).stream()
                .map(PolicyApproval::view)
                .toList();
    }

    /** How many officers must approve a version of this policy. */
    public int needed(String policyId) {
        return file.policy(policyId).terms().secondApproval() ? 2 : 1;
    }

    /** Why this officer may not judge a version, in words; empty when they may. */
    public Optional<String> objection(String policyId, int number, Actor officer) {
        return objection(file.version(policyId, number), officer).map(ApprovalObjection::sentence);
    }

    private PolicyVersion judge(
            String policyId, int number, String contentHash, ApprovalVerdict verdict, String comment, Actor officer) {
        file.locked(policyId);
        PolicyVersion version = file.locked(file.version(policyId, number));
        objection(version, officer)
                .or(() -> otherRules(version, contentHash))
                .or(() -> verdict == ApprovalVerdict.APPROVED ? unproven(version) : Optional.empty())
                .ifPresent(objection -> refuse(verdict, version, officer, objection));
        AuditReceipt receipt =
                log.record(verdict.action(), version, officer, entry -> entry.detail("comment", comment));
        book.add(new PolicyApproval(version.id(), contentHash, verdict, comment, officer, receipt, clock.instant()));
        return version;
    }

    private void refuse(ApprovalVerdict verdict, PolicyVersion version, Actor officer, ApprovalObjection objection) {
        log.refused(verdict.action(), version, officer, objection.sentence());
        throw objection.refusal();
    }

    private Optional<ApprovalObjection> objection(PolicyVersion version, Actor officer) {
        if (version.state() != VersionState.SUBMITTED) {
            return Optional.of(ApprovalObjection.conflict(
                    named(version) + " is " + version.state() + " and does not wait for approval."));
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

    private static Optional<ApprovalObjection> otherRules(PolicyVersion version, String contentHash) {
        return version.contentHash().filter(contentHash::equals).isPresent()
                ? Optional.empty()
                : Optional.of(ApprovalObjection.conflict(
                        named(version) + " holds other rules than those you read. Read it again."));
    }

    private Optional<ApprovalObjection> unproven(PolicyVersion version) {
        Reading<RuleSet> rules = check.read(version.text(), Optional.of(version.policyId()));
        List<String> failures = rules.problems().isEmpty()
                ? proofs.failures(version.ref(), rules.orElseThrow())
                : rules.problems().stream().map(RuleProblem::message).toList();
        return failures.isEmpty()
                ? Optional.empty()
                : Optional.of(new ApprovalObjection(
                        ProblemType.CONFLICT,
                        named(version) + " does not stand what it must; reject it, or mend what fails.",
                        failures));
    }

    private int needed(PolicyVersion version) {
        return needed(version.policyId());
    }

    private VersionContent readable(PolicyVersion version) {
        Reading<RuleSet> reading = check.read(version.text(), Optional.of(version.policyId()));
        Problem problem = Problem.of(ProblemType.INVALID_BODY, named(version) + " has problems. Mend them first.");
        for (RuleProblem found : reading.problems()) {
            problem = problem.at(found.pointer(), found.message());
        }
        if (!problem.errors().isEmpty()) {
            throw new Refusal(problem);
        }
        RuleSet rules = reading.orElseThrow();
        if (rules.equals(RuleSet.empty())) {
            throw new Refusal(Problem.of(ProblemType.INVALID_BODY, named(version) + " is empty. Write a rule first."));
        }
        VersionContent content = VersionContent.of(rules);
        if (!version.contentHash().equals(Optional.of(content.hash()))) {
            throw Refusal.conflict(named(version) + " was read otherwise when it was saved. Save it again.");
        }
        return content;
    }

    private static String named(PolicyVersion version) {
        return "Version " + version.number() + " of " + version.policyId();
    }
}
