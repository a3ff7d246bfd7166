package org.agentos.governance.decisions.hindsight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.agentos.governance.Governance;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.governance.rulebooks.TestRules;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.decision.Verdict;
import org.junit.jupiter.api.Test;

class HindsightTest {

    private final Governance governance = new Governance();

    @Test
    void saysThatItCameOutTheSameByteForByte_DCN3() {
        DecisionView given = governance.decide(governance.contents.write("Tea [legal] [paid]"));
        governance.activate(TestRules.stricter(TestRules.blocking()));

        RedecisionView again = redecision(given);

        assertThat(again.identical()).isTrue();
        assertThat(again.outcomeDigestNow()).contains(again.outcomeDigestThen());
        assertThat(again.verdict()).contains(given.verdict());
        assertThat(again.differences()).isEmpty();
    }

    @Test
    void saysWhatIsMissingWhenItsRulesAreGone_DCN3() {
        DecisionView given = governance.decide(governance.contents.write("Tea [legal]"));
        governance.activate(TestRules.stricter(TestRules.blocking()));
        governance.database.execute("alter table rulebook_revision disable trigger all");
        governance.database.execute("delete from rulebook_revision where revision = '" + given.revision() + "'");
        governance.keepNoRulebooks();

        RedecisionView again = redecision(given);

        assertThat(again.identical()).isFalse();
        assertThat(again.missing()).singleElement().asString().contains(given.revision());
        assertThat(again.verdict()).isEmpty();
    }

    @Test
    void saysWhatDiffersWhenTheContentWasChangedSince() {
        UUID version = governance.contents.write("Tea");
        DecisionView given = governance.decide(version);
        governance.contents.tamper(version, "Tee");

        RedecisionView again = redecision(given);

        assertThat(again.identical()).isFalse();
        assertThat(again.differences()).contains("reasons");
    }

    @Test
    void saysWhyARuleDidNotFireAndWhyItDid() {
        DecisionView given = governance.decide(governance.contents.write("Tea [legal]"));

        WhyNotView silent = whyNot(given, "test-block");
        WhyNotView loud = whyNot(given, "test-legal");

        assertThat(silent.fired()).isFalse();
        assertThat(silent.condition()).hasValueSatisfying(condition -> {
            assertThat(condition.sentence()).contains("test.block");
            assertThat(condition.holds()).isFalse();
        });
        assertThat(loud.fired()).isTrue();
        assertThat(loud.because()).singleElement().asString().contains("[legal]");
    }

    @Test
    void knowsNoRulesButThoseOfThen() {
        DecisionView given = governance.decide(governance.contents.write("Tea [legal]"));
        governance.activate(TestRules.stricter(TestRules.blocking()));

        assertThatThrownBy(() -> whyNot(given, "test-later")).isInstanceOf(Refusal.class);
        assertThat(whyNot(given, "test-brand").fired()).isFalse();
    }

    @Test
    void findsTheLeastEditThatPasses() {
        DecisionView given = governance.decide(governance.contents.write("Tea [legal]"));

        RemedyView remedy = remedy(given);

        assertThat(remedy.outcome()).isEqualTo(RemedyView.Outcome.FOUND);
        assertThat(remedy.verdict()).contains(Verdict.ALLOW);
        assertThat(remedy.edits()).hasSize(1);
    }

    @Test
    void needsNoRemedyForWhatPasses() {
        DecisionView given = governance.decide(governance.contents.write("Tea"));

        assertThat(remedy(given).outcome()).isEqualTo(RemedyView.Outcome.NOT_NEEDED);
    }

    private RedecisionView redecision(DecisionView given) {
        return governance.transaction(beans -> beans.get(Hindsight.class).redecision(given.id()));
    }

    private WhyNotView whyNot(DecisionView given, String rule) {
        return governance.transaction(beans -> beans.get(Hindsight.class).whyNot(given.id(), rule));
    }

    private RemedyView remedy(DecisionView given) {
        return governance.transaction(beans -> beans.get(Hindsight.class).remedy(given.id()));
    }
}
