package org.agentos.governance.policies.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.agentos.governance.policies.PolicyDesk;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.policies.VersionState;
import org.agentos.governance.policies.drafts.Drafts;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.ShippedRules;
import org.junit.jupiter.api.Test;

class ShippedPoliciesTest {

    private final PolicyDesk desk = new PolicyDesk();

    @Test
    void makesEveryShippedFileAPolicyAtTheFirstStart() {
        List<UUID> first = seed();

        assertThat(first).hasSameSizeAs(ShippedRules.documents().keySet());
        assertThat(inState(VersionState.APPROVED))
                .extracting(PolicyVersionRef::policyId)
                .containsExactlyInAnyOrderElementsOf(ShippedRules.documents().keySet());
    }

    @Test
    void putsTheShippedRulebookInForceWhenAllItsPartsCome() {
        seed().forEach(this::putInForce);

        Rulebook together =
                Rulebook.of(desk.in(() -> desk.bean(PolicyVersions.class).inForceBut(Optional.empty())));

        assertThat(together).isEqualTo(Rulebook.shipped());
    }

    @Test
    void keepsTheirTextsForWhoeverWritesOn() {
        seed().forEach(this::putInForce);
        olderTextOf("finance");
        seed();

        assertThat(List.of(1, 2)).allSatisfy(number -> assertThat(desk.in(
                        () -> desk.bean(Drafts.class).text("finance", number, 1).text()))
                .isEqualTo(ShippedRules.documents().get("finance")));
    }

    @Test
    void changesNothingAtALaterStart() {
        seed().forEach(this::putInForce);

        List<UUID> again = seed();

        assertThat(again).isEmpty();
        assertThat(desk.database.count("policy_version"))
                .isEqualTo(ShippedRules.documents().size());
    }

    @Test
    void submitsWhatChangedForOfficersToApprove_neverInForceByItself() {
        seed().forEach(this::putInForce);
        olderTextOf("finance");

        List<UUID> atOnce = seed();

        assertThat(atOnce).isEmpty();
        assertThat(inState(VersionState.SUBMITTED)).singleElement().satisfies(version -> {
            assertThat(version.policyId()).isEqualTo("finance");
            assertThat(version.number()).isEqualTo(2);
        });
        assertThat(desk.audit.actions()).contains("policy.submitted");
    }

    /** As if the product had shipped another text before. */
    private void olderTextOf(String policyId) {
        desk.database.execute("alter table policy_version disable trigger user");
        desk.database.execute(
                "update policy_version set content = '{}', content_hash = 'sha256:' || encode(sha256('{}'), 'hex')"
                        + " where policy_id = '" + policyId + "'");
        desk.database.execute("alter table policy_version enable trigger user");
    }

    private List<UUID> seed() {
        return desk.in(() -> desk.bean(ShippedPolicies.class).seed());
    }

    private void putInForce(UUID version) {
        desk.does(() -> desk.bean(PolicyVersions.class).cameIntoForce(version, Optional.empty()));
    }

    private List<PolicyVersionRef> inState(VersionState state) {
        return desk.in(() -> desk.bean(PolicyVersions.class).inState(Set.of(state)));
    }
}
