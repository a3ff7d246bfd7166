package org.agentos.rules.decision.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.rulebook.FactModels;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.RuleModels;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.Threshold;

/** Random rulebooks and fact sets, and the check that Drools and plain Java decide them alike, to the last sentence. */
final class AgreementWithDrools {

    private static final List<Threshold> THRESHOLDS = List.of(
            new Threshold(Dimension.RISK, 50, Effect.REVIEW, "compliance"),
            new Threshold(Dimension.COMPLIANCE, 20, Effect.BLOCK, "legal"));

    private AgreementWithDrools() {}

    static void check(Rulebook rulebook, List<FactSet> factSets) {
        Interpreter interpreter = Interpreter.of(rulebook);
        try (DecisionEngine engine = engine(rulebook)) {
            for (FactSet facts : factSets) {
                assertThat(interpreter.decide(facts)).isEqualTo(engine.evaluate(facts));
            }
        }
    }

    static DecisionEngine engine(Rulebook rulebook) {
        return DecisionEngine.of(rulebook, subject -> {
            throw new IllegalStateException("facts are given, nothing is scanned");
        });
    }

    static Arbitrary<Rulebook> rulebooks(int rules) {
        return RuleModels.rules()
                .list()
                .ofSize(rules)
                .uniqueElements(Rule::id)
                .map(list -> Rulebook.of(list, THRESHOLDS, RuleModels.WORD_LISTS));
    }

    /** Rulebooks of one to some rules. */
    static Arbitrary<Rulebook> smallRulebooks(int most) {
        return Arbitraries.integers().between(1, most).flatMap(AgreementWithDrools::rulebooks);
    }

    static Arbitrary<List<FactSet>> factSets(int size) {
        return FactModels.factSets().list().ofSize(size);
    }
}
