package org.agentos.governance.policies.approval;

import static org.agentos.governance.policies.PolicyDesk.OLIVIA;
import static org.agentos.governance.policies.PolicyDesk.OSCAR;
import static org.agentos.governance.policies.PolicyDesk.PETRA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.agentos.audit.Actor;
import org.agentos.governance.policies.PolicyDesk;
import org.agentos.governance.policies.PolicyTerms;
import org.agentos.governance.policies.PolicyTexts;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.VersionState;
import org.agentos.governance.policies.catalogue.NewPolicy;
import org.agentos.governance.policies.catalogue.Policies;
import org.agentos.governance.policies.drafts.Drafts;
import org.agentos.platform.errors.FieldProblem;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.junit.jupiter.api.Test;

class PolicyApprovalsTest {

    private final PolicyDesk desk = new PolicyDesk();

    @Test
    void approvesWhatAnotherWrote() {
        PolicyVersionRef submitted = submitted(PolicyTexts.terms());

        assertThat(approve(submitted, OSCAR).state()).isEqualTo(VersionState.APPROVED);
        assertThat(desk.audit.actions()).contains("policy.submitted", "policy.approved");
        assertThat(desk.events.types()).contains("policy.submitted", "policy.approved");
    }

    @Test
    void refusesTheApprovalOfAnAuthor_VER3() {
        PolicyVersionRef submitted = submitted(PolicyTexts.terms());

        Problem problem = refused(() -> approve(submitted, OLIVIA));

        assertThat(problem.type()).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(problem.detail()).contains("another officer");
        assertThat(desk.audit.refusals()).singleElement().satisfies(entry -> assertThat(entry.action())
                .isEqualTo("policy.approved"));
    }

    @Test
    void refusesTheApprovalOfEveryoneWhoEverSavedIt_VER3() {
        draft(PolicyTexts.terms());
        desk.in(() ->
                desk.bean(Drafts.class).save("claims", 1, 1, PolicyTexts.rule("claims-two", "claim.free"), OSCAR));
        desk.in(() -> desk.bean(Drafts.class).restore("claims", 1, 1, PETRA));
        PolicyVersionRef submitted = submit();

        assertThat(refused(() -> approve(submitted, OSCAR)).type()).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(refused(() -> approve(submitted, PETRA)).type()).isEqualTo(ProblemType.FORBIDDEN);
    }

    @Test
    void refusesTheApprovalOfAnAuthorBySql_VER3() {
        PolicyVersionRef submitted = submitted(PolicyTexts.terms());

        assertThatThrownBy(() -> approveBySql(submitted, submitted.contentHash().orElseThrow(), OLIVIA))
                .hasMessageContaining("may not approve it");
    }

    @Test
    void refusesAVersionThatApprovesItselfBySql_VER3() {
        submitted(PolicyTexts.terms());

        assertThatThrownBy(() -> desk.database.execute("update policy_version set state = 'APPROVED'"))
                .hasMessageContaining("0 of 1 approvals");
        assertThatThrownBy(() -> desk.database.execute("update policy_version set state = 'IN_FORCE'"))
                .hasMessageContaining("cannot become IN_FORCE from SUBMITTED");
    }

    @Test
    void refusesToForgetAnAuthorBySql_VER3() {
        submitted(PolicyTexts.terms());

        assertThatThrownBy(() -> desk.database.execute("delete from policy_author"))
                .hasMessageContaining("refused");
        assertThatThrownBy(() -> desk.database.execute("update policy_author set actor_id = 'nobody'"))
                .hasMessageContaining("refused");
    }

    @Test
    void refusesTheApprovalOfOtherRulesThanThoseThatWait_VER4() {
        PolicyVersionRef submitted = submitted(PolicyTexts.terms());
        String other = "sha256:" + "0".repeat(64);

        assertThat(refused(() -> desk.in(() -> approvals().approve("claims", 1, other, "", OSCAR)))
                        .detail())
                .contains("other rules");
        assertThatThrownBy(() -> approveBySql(submitted, other, OSCAR)).hasMessageContaining("other rules");
    }

    @Test
    void refusesAnyChangeOfWhatWasSubmittedBySql_VER2() {
        submitted(PolicyTexts.terms());

        assertThatThrownBy(() -> desk.database.execute("update policy_version set source = '{}'"))
                .hasMessageContaining("its text does not change");
    }

    @Test
    void voidsEveryApprovalWhenTheVersionChanges_VER2() {
        PolicyVersionRef submitted = submitted(PolicyTexts.strictTerms());
        approve(submitted, OSCAR);

        desk.in(() ->
                desk.bean(Drafts.class).save("claims", 1, 1, PolicyTexts.rule("claims-two", "claim.free"), OLIVIA));

        assertThat(desk.in(() -> approvals().of(desk.ref("claims", 1).id())))
                .singleElement()
                .satisfies(approval -> assertThat(approval.isVoid()).isTrue());
        PolicyVersionRef again = submit();
        assertThat(approve(again, PETRA).state()).isEqualTo(VersionState.SUBMITTED);
    }

    @Test
    void waitsForTwoOfficersWhereThePolicyWantsTwo() {
        PolicyVersionRef submitted = submitted(PolicyTexts.strictTerms());

        assertThat(approve(submitted, OSCAR).state()).isEqualTo(VersionState.SUBMITTED);
        assertThat(refused(() -> approve(submitted, OSCAR)).detail()).contains("one more officer");
        assertThat(approve(submitted, PETRA).state()).isEqualTo(VersionState.APPROVED);
    }

    @Test
    void sendsARejectedVersionBackWithWhatToChange() {
        PolicyVersionRef submitted = submitted(PolicyTexts.terms());

        PolicyVersionRef rejected = reject(submitted);

        assertThat(rejected.state()).isEqualTo(VersionState.DRAFT);
        assertThat(desk.in(() -> approvals().of(desk.ref("claims", 1).id())))
                .singleElement()
                .satisfies(approval -> {
                    assertThat(approval.verdict()).isEqualTo(ApprovalVerdict.REJECTED);
                    assertThat(approval.comment()).isEqualTo("Too strict.");
                    assertThat(approval.isVoid()).isTrue();
                });
    }

    @Test
    void takesAnApprovedVersionBack() {
        approve(submitted(PolicyTexts.terms()), OSCAR);

        PolicyVersionRef withdrawn = desk.in(() -> approvals().withdraw("claims", 1, Optional.of("A typo."), OLIVIA));

        assertThat(withdrawn.state()).isEqualTo(VersionState.DRAFT);
        assertThat(desk.in(() -> approvals().of(desk.ref("claims", 1).id()))
                        .get(0)
                        .isVoid())
                .isTrue();
    }

    @Test
    void approvesNothingThatFailsWhatItMustStand() {
        desk.beans.with(
                Proofs.class, Proofs.of((version, rules) -> List.of("Scenario 1 of " + version.number() + " is red.")));
        PolicyVersionRef submitted = submitted(PolicyTexts.terms());

        Problem problem = refused(() -> approve(submitted, OSCAR));

        assertThat(problem.type()).isEqualTo(ProblemType.CONFLICT);
        assertThat(problem.errors()).extracting(FieldProblem::detail).containsExactly("Scenario 1 of 1 is red.");
        assertThat(reject(submitted).state()).isEqualTo(VersionState.DRAFT);
    }

    @Test
    void submitsNothingThatHasProblems() {
        draft(PolicyTexts.terms());
        desk.in(() -> desk.bean(Drafts.class).save("claims", 1, 1, PolicyTexts.guided("{\"rules\":[{}]}"), OLIVIA));

        Problem problem = refused(this::submit);

        assertThat(problem.type()).isEqualTo(ProblemType.INVALID_BODY);
        assertThat(problem.errors()).isNotEmpty();
    }

    @Test
    void submitsNothingEmpty() {
        draft(PolicyTexts.terms());
        desk.in(() -> desk.bean(Drafts.class).save("claims", 1, 1, PolicyTexts.guided("{\"rules\":[]}"), OLIVIA));

        assertThat(refused(this::submit).detail()).contains("empty");
    }

    @Test
    void writesNothingDownThatCannotBeRecorded_VER5() {
        PolicyVersionRef submitted = submitted(PolicyTexts.terms());
        desk.audit.failFromNowOn();

        assertThatThrownBy(() -> approve(submitted, OSCAR)).hasMessageContaining("audit");

        assertThat(desk.ref("claims", 1).state()).isEqualTo(VersionState.SUBMITTED);
        assertThat(desk.database.count("policy_approval")).isZero();
    }

    @Test
    void keepsTheSecondApprovalWhileAVersionWaitsForIt() {
        submitted(PolicyTexts.strictTerms());

        assertThat(refused(() -> desk.in(
                                () -> desk.bean(Policies.class).change("claims", 1, PolicyTexts.terms(), OLIVIA)))
                        .detail())
                .contains("two approvals");
    }

    private PolicyVersionRef submitted(PolicyTerms terms) {
        draft(terms);
        return submit();
    }

    private void draft(PolicyTerms terms) {
        desk.in(() -> desk.bean(Policies.class)
                .create(new NewPolicy("claims", terms, PolicyTexts.rule("claims-one", "claim.free")), OLIVIA));
    }

    private PolicyVersionRef submit() {
        return desk.in(() -> approvals().submit("claims", 1, "A new law.", OLIVIA));
    }

    private PolicyVersionRef approve(PolicyVersionRef version, Actor officer) {
        return desk.in(() -> approvals()
                .approve("claims", version.number(), version.contentHash().orElseThrow(), "Fine.", officer));
    }

    private PolicyVersionRef reject(PolicyVersionRef version) {
        return desk.in(() -> approvals()
                .reject("claims", version.number(), version.contentHash().orElseThrow(), "Too strict.", OSCAR));
    }

    private void approveBySql(PolicyVersionRef version, String hash, Actor officer) {
        desk.database.execute(
                "insert into policy_approval(id, version_id, content_hash, verdict, comment, approver_id, approver_name, at, audit_id)"
                        + " values (gen_random_uuid(), '" + version.id() + "', '" + hash + "', 'APPROVED', '', '"
                        + officer.id()
                        + "', 'x', now(), gen_random_uuid())");
    }

    private PolicyApprovals approvals() {
        return desk.bean(PolicyApprovals.class);
    }

    private static Problem refused(Runnable work) {
        return catchThrowableOfType(Refusal.class, work::run).problem();
    }
}
