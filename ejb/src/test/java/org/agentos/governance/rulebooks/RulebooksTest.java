package org.agentos.governance.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.agentos.governance.Governance;
import org.agentos.governance.rulebooks.register.InForce;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.ids.Ids;
import org.agentos.rules.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class RulebooksTest {

    private final Governance governance = new Governance();

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
    void decidesNothingUntilItHoldsWhatIsInForce_POL3() {
        Rulebooks starting = new Rulebooks();

        assertThatThrownBy(starting::current).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.problem().type()).isEqualTo(ProblemType.UNAVAILABLE);
            assertThat(refusal.problem().extensions()).containsKey("retryAfter");
        });
        assertThat(starting.lacking()).isPresent();
    }

    @Test
    void refusesToDecideByAnOlderRulebookWhenTheOneInForceCannotBeHeld_POL3() {
        InForce unreadable =
                new InForce(Ids.next(), Long.MAX_VALUE, "sha256:" + "0".repeat(64), governance.clock.instant(), "x");

        governance.transaction(beans -> {
            beans.get(Rulebooks.class).follow(unreadable);
            return true;
        });

        assertThat(governance.rulebooks().lacking())
                .map(Rulebooks.Lacking::revision)
                .contains(unreadable.revision());
        assertThatThrownBy(() -> governance.rulebooks().current()).isInstanceOf(Refusal.class);
    }

    @Test
    void doesNotGoBackToWhatAnEarlierActivationPutInForce() {
        InForce first = governance.rulebooks().held().orElseThrow();
        governance.activate(TestRules.stricter(TestRules.blocking()));

        governance.rulebooks().follow(first);

        assertThat(governance.rulebooks().current()).isEqualTo(TestRules.stricter(TestRules.blocking()));
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
