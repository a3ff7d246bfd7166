package org.agentos.governance.policies.approval;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditReceipt;
import org.agentos.governance.policies.PolicyFile;
import org.agentos.governance.policies.PolicyLog;
import org.agentos.governance.policies.PolicyVersion;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.VersionState;
import org.agentos.platform.errors.Refusal;

/** Submits, approves and rejects versions, and takes them back. */
@Stateless
public class PolicyApprovals {

    @Inject
    PolicyFile file;

    @Inject
    Objections objections;

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
            throw Refusal.conflict(version.named() + " is " + version.state() + "; only a draft can be submitted.");
        }
        version.submit(reason, objections.requireReadable(version), officer, clock.instant());
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
            throw Refusal.conflict(version.named() + " is " + before + "; there is nothing to withdraw.");
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
        if (approvals >= needed(version.policyId())) {
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
    public List<ApprovalView> of(UUID versionId) {
        return book.of(versionId).stream().map(PolicyApproval::view).toList();
    }

    /** How many officers must approve a version of this policy. */
    public int needed(String policyId) {
        return file.policy(policyId).terms().secondApproval() ? 2 : 1;
    }

    /** Why this officer may not judge a version, in words; empty when they may. */
    public Optional<String> objection(PolicyVersion version, Actor officer) {
        return objections.against(version, officer).map(ApprovalObjection::sentence);
    }

    private PolicyVersion judge(
            String policyId, int number, String contentHash, ApprovalVerdict verdict, String comment, Actor officer) {
        file.locked(policyId);
        PolicyVersion version = file.locked(file.version(policyId, number));
        objections
                .against(version, officer)
                .or(() -> objections.otherRules(version, contentHash))
                .or(() -> verdict == ApprovalVerdict.APPROVED ? objections.unproven(version) : Optional.empty())
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
}
