package org.agentos.governance.rulebooks.activation;

import static org.assertj.core.api.Assertions.assertThat;

import org.agentos.governance.policies.PolicyDesk;
import org.agentos.governance.rulebooks.Rulebooks;
import org.agentos.governance.rulebooks.TestRules;
import org.agentos.governance.rulebooks.register.RulebookRegister;
import org.agentos.rules.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class FirstActivationTest {

    private final PolicyDesk desk = new PolicyDesk();

    @Test
    void putsTheShippedPoliciesInForceAtTheFirstStart() {
        start();

        assertThat(current()).isEqualTo(Rulebook.shipped());
        assertThat(desk.database.count("policy_version where state = 'IN_FORCE'"))
                .isEqualTo(desk.database.count("policy"))
                .isEqualTo(desk.database.count("rulebook_part"))
                .isPositive();
    }

    @Test
    void activatesNothingAtLaterStarts_POL2() {
        start();

        start();

        assertThat(desk.database.count("rulebook_activation")).isEqualTo(1);
    }

    @Test
    void bringsADatabaseOfBeforeRulebooksWereMadeOfPoliciesUpToDate() {
        desk.in(() -> TestRules.activate(desk.beans, Rulebook.shipped()));

        start();

        assertThat(current()).isEqualTo(Rulebook.shipped());
        assertThat(desk.database.count("rulebook_activation")).isEqualTo(2);
        RulebookRegister register = desk.bean(RulebookRegister.class);
        assertThat(register.parts(register.newest().orElseThrow().activation())).isNotEmpty();
    }

    private void start() {
        desk.does(() -> desk.bean(FirstActivation.class).start());
    }

    private Rulebook current() {
        return desk.bean(Rulebooks.class).current();
    }
}
