package org.agentos.governance.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.agentos.governance.Governance;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class RulebooksTest {

    private final Governance governance = new Governance();

    @Test
    void activatesTheSameRulesOnce_POL2() {
        governance.activate(TestRules.rulebook());

        assertThat(governance.count("rulebook_activation")).isEqualTo(1);
        assertThat(governance.audit.actions()).containsOnlyOnce("rulebook.activated");
    }

    @Test
    void putsEachActivationOnRecordAlsoOfRulesThatWereInForceBefore_POL2() {
        governance.activate(TestRules.stricter(TestRules.blocking()));
        governance.clock.pass(java.time.Duration.ofMinutes(1));
        governance.activate(TestRules.rulebook());

        assertThat(governance.count("rulebook_activation")).isEqualTo(3);
        assertThat(governance.count("rulebook_revision")).isEqualTo(2);
    }

    @Test
    void keepsTheBytesThatTheRevisionIsTheHashOf_POL1() {
        assertThat(governance.count("rulebook_revision where revision = 'sha256:' || encode(sha256(canonical), 'hex')"))
                .isEqualTo(1);
    }

    @Test
    void readsARevisionThatIsNoLongerInForce_POL1() {
        Rulebook before = TestRules.rulebook();
        governance.activate(TestRules.stricter(TestRules.blocking()));

        Rulebook read =
                governance.transaction(beans -> beans.get(Rulebooks.class).revision(before.revision()));

        assertThat(read).isEqualTo(before);
    }

    @Test
    void putsNothingInForceThatCannotBeRecorded_POL2() {
        governance.audit.failFromNowOn();

        assertThatThrownBy(() -> governance.activate(TestRules.stricter(TestRules.blocking())))
                .hasMessageContaining("audit");

        assertThat(governance.count("rulebook_activation")).isEqualTo(1);
        assertThat(governance.rulebooks().current()).isEqualTo(TestRules.rulebook());
    }

    @Test
    void countsHowOftenARuleFired() {
        governance.decide(governance.contents.write("Tea [legal]"));
        governance.decide(governance.contents.write("Coffee [legal]"));

        assertThat(rule("test-legal").firings()).isEqualTo(2);
        assertThat(rule("test-brand").firings()).isZero();
    }

    @Test
    void showsEveryShippedRuleWithItsExamplesAndDefinition() {
        governance.activate(Rulebook.shipped());

        RulebookView view =
                governance.transaction(beans -> beans.get(Rulebooks.class).rulebook());

        assertThat(view.rules()).hasSizeGreaterThanOrEqualTo(25).allSatisfy(rule -> {
            assertThat(rule.title()).isNotBlank();
            assertThat(rule.owner()).isNotBlank();
            assertThat(rule.legalBasis().citation()).isNotBlank();
            assertThat(rule.definition().path("id").asText()).isEqualTo(rule.id());
            assertThat(rule.failingExample()).isNotEqualTo(rule.passingExample());
        });
        assertThat(view.thresholds().complianceReview()).isPresent();
    }

    @Test
    void knowsNoRuleThatIsNotInForce() {
        assertThatThrownBy(() -> rule("test-later")).isInstanceOf(Refusal.class);
    }

    private RuleView rule(String id) {
        return governance.transaction(beans -> beans.get(Rulebooks.class).rule(id));
    }
}
