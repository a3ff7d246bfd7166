package org.agentos.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.rulebook.analysis.choosing.Vocabulary;
import org.agentos.rules.rulebook.analysis.solving.Answer;
import org.agentos.rules.rulebook.analysis.solving.Solver;
import org.agentos.rules.rulebook.condition.Condition;

/** What the solver says is so, whatever the condition. */
class SolverSoundnessTest {

    @Property(tries = 300)
    void neverCallsImpossibleWhatHolds(@ForAll("rules") Rule rule, @ForAll("factSets") List<FactSet> factSets) {
        Solver solver = solver(rule);
        Condition opposite = new Condition.Not(rule.condition());

        Answer can = solver.solve(rule.condition());
        Answer canNot = solver.solve(opposite);

        for (FactSet facts : factSets) {
            boolean holds = solver.holds(rule.condition(), facts);
            assertThat(holds && can instanceof Answer.Impossible).isFalse();
            assertThat(!holds && canNot instanceof Answer.Impossible).isFalse();
        }
    }

    @Property(tries = 300)
    void showsFactsForWhichTheConditionHolds(@ForAll("rules") Rule rule) {
        Solver solver = solver(rule);

        Optional<FactSet> facts = solver.solve(rule.condition()) instanceof Answer.Possible possible
                ? Optional.of(possible.facts())
                : Optional.empty();

        assertThat(facts.map(found -> solver.holds(rule.condition(), found)).orElse(true))
                .isTrue();
    }

    private static Solver solver(Rule rule) {
        return new Solver(Vocabulary.of(List.of(rule), RuleModels.WORD_LISTS), FactModels.NOW);
    }

    @Provide
    Arbitrary<Rule> rules() {
        return RuleModels.rules();
    }

    @Provide
    Arbitrary<List<FactSet>> factSets() {
        return FactModels.factSets().list().ofSize(20);
    }
}
