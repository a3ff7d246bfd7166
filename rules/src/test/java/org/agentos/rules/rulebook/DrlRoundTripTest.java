package org.agentos.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.rulebook.drl.DrlNotation;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import org.junit.jupiter.api.Test;

/** What is printed as DRL is read again as the same model. */
class DrlRoundTripTest {

    @Property(tries = 1000)
    void readsWhatItPrints(@ForAll("rules") Rule rule) {
        RuleSet set = RuleSet.of(List.of(rule)).withWordLists(RuleModels.WORD_LISTS);

        Reading<RuleSet> reading = DrlNotation.read(DrlNotation.print(set));

        assertThat(reading).isEqualTo(new Reading.Accepted<>(set));
    }

    @Test
    void keepsTheShippedRulebook() {
        RuleSet shipped = Rulebook.shipped().ruleSet();

        Reading<RuleSet> reading = DrlNotation.read(DrlNotation.print(shipped));

        assertThat(reading).isEqualTo(new Reading.Accepted<>(shipped));
        assertThat(GuidedNotation.print(reading.orElseThrow())).isEqualTo(GuidedNotation.print(shipped));
    }

    @Test
    void keepsThresholdsAndWordLists() {
        RuleSet set = RuleSet.empty()
                .withThresholds(List.of(new Threshold(Dimension.RISK, 80, Effect.BLOCK, "legal")))
                .withWordLists(List.of(new WordList("miracle-words", List.of("a \"miracle\"", "wünderbar"))));

        Reading<RuleSet> reading = DrlNotation.read(DrlNotation.print(set));

        assertThat(reading).isEqualTo(new Reading.Accepted<>(set));
    }

    @Test
    void keepsNothing() {
        Reading<RuleSet> reading = DrlNotation.read(DrlNotation.print(RuleSet.empty()));

        assertThat(reading).isEqualTo(new Reading.Accepted<>(RuleSet.empty()));
    }

    @Provide
    Arbitrary<Rule> rules() {
        return RuleModels.rules();
    }
}
