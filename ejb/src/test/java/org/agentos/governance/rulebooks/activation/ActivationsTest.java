package org.agentos.governance.rulebooks.activation;

import static org.agentos.governance.policies.PolicyDesk.OLIVIA;
import static org.agentos.governance.rulebooks.activation.Officers.blocking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.agentos.audit.AuditEntry;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.policies.VersionState;
import org.agentos.governance.policies.approval.PolicyApprovals;
import org.agentos.governance.rulebooks.register.ActivationKind;
import org.agentos.governance.rulebooks.register.RulebookRegister;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.decision.Verdict;
import org.junit.jupiter.api.Test;

class ActivationsTest {

    private final Officers officers = new Officers();

    @Test
    void bringsAnApprovedVersionIntoForce_POL4() {
        PolicyVersionRef version = officers.approved("teas", blocking("tea"));
        String before = officers.revision();

        ActivationView view = officers.activate(version);

        assertThat(officers.verdict("Have some [tea].")).isEqualTo(Verdict.BLOCK);
        assertThat(view.revision()).contains(officers.revision());
        assertThat(view.previousRevision()).contains(before);
        assertThat(state(version)).isEqualTo(VersionState.IN_FORCE);
        assertThat(officers.desk.events.types()).contains("rulebook.activated", "policy.activated");
        AuditEntry record = officers.desk.audit.last("rulebook.activated");
        assertThat(record.facts()).containsEntry("previous", before).containsEntry("revision", officers.revision());
        assertThat(record.details()).containsEntry("after", List.of("teas version 1"));
    }

    @Test
    void letsOneVersionTakeThePlaceOfAnother() {
        PolicyVersionRef first = officers.approved("teas", blocking("tea"));
        officers.activate(first);
        PolicyVersionRef second = officers.approved("teas", blocking("coffee"));

        officers.activate(second);

        assertThat(officers.verdict("[tea]")).isEqualTo(Verdict.ALLOW);
        assertThat(officers.verdict("[coffee]")).isEqualTo(Verdict.BLOCK);
        assertThat(state(first)).isEqualTo(VersionState.SUPERSEDED);
        assertThat(officers.desk.audit.last("rulebook.activated").details())
                .containsEntry("before", List.of("teas version 1"))
                .containsEntry("after", List.of("teas version 2"));
    }

    @Test
    void refusesAVersionThatIsNotApproved_POL4() {
        PolicyVersionRef waiting = officers.submitted("teas", blocking("tea"));

        assertThatThrownBy(() -> officers.activate(waiting))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("approved");
    }

    @Test
    void theDatabaseRefusesAPartThatIsNotApproved_POL4() {
        PolicyVersionRef waiting = officers.submitted("teas", blocking("tea"));

        assertThatThrownBy(() -> insertPart(waiting, waiting.contentHash().orElseThrow()))
                .hasMessageContaining("is not approved");
    }

    @Test
    void theDatabaseRefusesAPartWithOtherRulesThanThoseApproved_POL4() {
        PolicyVersionRef approved = officers.approved("teas", blocking("tea"));

        assertThatThrownBy(() -> insertPart(approved, "sha256:" + "0".repeat(64)))
                .hasMessageContaining("does not hold these rules");
    }

    @Test
    void refusesWhatFailsAProofAndKeepsWhatIsInForce_ACT1() {
        PolicyVersionRef version = officers.approved("teas", blocking("tea"));
        String before = officers.revision();
        officers.proofs.add((candidate, policy) -> List.of("Scenario 7 of " + policy + " is red."));

        assertThatThrownBy(() -> officers.activate(version))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem().extensions())
                                .containsEntry("failures", List.of("Scenario 7 of teas is red.")));

        assertThat(officers.revision()).isEqualTo(before);
        assertThat(state(version)).isEqualTo(VersionState.APPROVED);
        assertThat(officers.desk.audit.refusals())
                .extracting(AuditEntry::action, AuditEntry::subjectId)
                .contains(tuple("policy.activated", "teas"));
    }

    @Test
    void doesNotCommitWhatWasOvertaken_ACT2() {
        ActivationPlan slow = officers.prepare(officers.approved("teas", blocking("tea")), Optional.empty());
        officers.activate(officers.approved("coffees", blocking("coffee")));

        assertThatThrownBy(() -> officers.commit(slow))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("while this one was prepared");

        assertThat(officers.verdict("[tea]")).isEqualTo(Verdict.ALLOW);
        assertThat(officers.verdict("[coffee]")).isEqualTo(Verdict.BLOCK);
    }

    @Test
    void doesNotCommitAVersionThatWasTakenBackAfterItWasPrepared_POL4() {
        PolicyVersionRef version = officers.approved("teas", blocking("tea"));
        ActivationPlan plan = officers.prepare(version, Optional.empty());
        officers.desk.in(() -> officers.bean(PolicyApprovals.class)
                .withdraw("teas", version.number(), Optional.of("Not yet."), OLIVIA));

        assertThatThrownBy(() -> officers.commit(plan)).isInstanceOf(RuntimeException.class);

        assertThat(officers.verdict("[tea]")).isEqualTo(Verdict.ALLOW);
        assertThat(officers.desk.database.count("rulebook_part")).isZero();
    }

    @Test
    void leavesNothingBehindWhenTheRecordCannotBeWritten_ACT2() {
        PolicyVersionRef version = officers.approved("teas", blocking("tea"));
        ActivationPlan plan = officers.prepare(version, Optional.empty());
        officers.desk.audit.failFromNowOn();

        assertThatThrownBy(() -> officers.commit(plan)).hasMessageContaining("audit");

        assertThat(officers.desk.database.count("rulebook_activation")).isEqualTo(1);
        assertThat(state(version)).isEqualTo(VersionState.APPROVED);
    }

    @Test
    void retiresAPolicy() {
        PolicyVersionRef version = officers.approved("teas", blocking("tea"));
        officers.activate(version);

        officers.commit(officers.bean(Activations.class).prepareRetirement("teas", "No longer sold.", OLIVIA));

        assertThat(officers.verdict("[tea]")).isEqualTo(Verdict.ALLOW);
        assertThat(state(version)).isEqualTo(VersionState.RETIRED);
        assertThat(officers.desk.events.types()).contains("policy.retired");
    }

    @Test
    void rollsBackToAnEarlierRevisionInOneStep() {
        PolicyVersionRef first = officers.approved("teas", blocking("tea"));
        String earlier = officers.activate(first).revision().orElseThrow();
        PolicyVersionRef second = officers.approved("teas", blocking("coffee"));
        officers.activate(second);
        officers.activate(officers.approved("milks", blocking("milk")));

        ActivationView view = rollback(earlier);

        assertThat(view.kind()).isEqualTo(ActivationKind.ROLLBACK);
        assertThat(officers.revision()).isEqualTo(earlier);
        assertThat(officers.verdict("[tea]")).isEqualTo(Verdict.BLOCK);
        assertThat(officers.verdict("[milk]")).isEqualTo(Verdict.ALLOW);
        assertThat(state(first)).isEqualTo(VersionState.IN_FORCE);
        assertThat(state(second)).isEqualTo(VersionState.SUPERSEDED);
        assertThat(parts()).isEqualTo(List.of("teas 1"));
    }

    @Test
    void rollsBackAndForthAgain() {
        String one = officers.activate(officers.approved("teas", blocking("tea")))
                .revision()
                .orElseThrow();
        String two = officers.activate(officers.approved("teas", blocking("coffee")))
                .revision()
                .orElseThrow();

        rollback(one);
        rollback(two);

        assertThat(officers.revision()).isEqualTo(two);
        assertThat(officers.verdict("[coffee]")).isEqualTo(Verdict.BLOCK);
    }

    @Test
    void doesNotRollBackToWhatHadNoPolicies() {
        String first = officers.revision();
        officers.activate(officers.approved("teas", blocking("tea")));

        assertThatThrownBy(() -> rollback(first)).isInstanceOf(Refusal.class).hasMessageContaining("before policies");
    }

    @Test
    void doesNotRollBackToWhatWasNeverInForce() {
        assertThatThrownBy(() -> rollback("sha256:" + "0".repeat(64)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("never in force");
    }

    private ActivationView rollback(String revision) {
        return officers.commit(
                officers.bean(Activations.class).prepareRollback(revision, "It blocked too much.", OLIVIA));
    }

    private List<String> parts() {
        RulebookRegister register = officers.bean(RulebookRegister.class);
        return register.parts(register.newest().orElseThrow().activation()).values().stream()
                .map(part -> part.policyId() + " " + part.number())
                .toList();
    }

    private VersionState state(PolicyVersionRef version) {
        return officers.desk.in(
                () -> officers.bean(PolicyVersions.class).ref(version.id()).state());
    }

    private void insertPart(PolicyVersionRef version, String hash) {
        officers.desk.database.execute("insert into rulebook_part(activation_id, policy_id, version_id, content_hash)"
                + " select id, '" + version.policyId() + "', '" + version.id() + "', '" + hash
                + "' from rulebook_activation limit 1");
    }
}
