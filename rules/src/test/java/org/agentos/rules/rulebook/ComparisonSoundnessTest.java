package org.agentos.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.agentos.rules.decision.explanation.Interpreter;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.difference.Change.Effect;
import org.agentos.rules.rulebook.difference.Comparison;
import org.agentos.rules.rulebook.difference.Witness;

/** What is said of two rulebooks is so for any facts. */
class ComparisonSoundnessTest {

    @Property(tries = 80)
    void callsNothingTheSameThatIsDecidedDifferently(
            @ForAll("rulePairs") List<Rule> pair, @ForAll("factSets") List<FactSet> factSets) {
        Rulebook before = rulebook(pair.get(0));
        Rulebook after = rulebook(pair.get(1));

        Comparison comparison = Comparison.of(before, after);

        if (comparison.effect() == Effect.SAME) {
            for (FactSet facts : factSets) {
                assertThat(Interpreter.of(after).fired(facts))
                        .extracting(Rule::id)
                        .isEqualTo(Interpreter.of(before).fired(facts).stream()
                                .map(Rule::id)
                                .toList());
            }
        }
    }

    @Property(tries = 80)
    void showsFactsThatAreDecidedDifferently(@ForAll("rulePairs") List<Rule> pair) {
        Rulebook before = rulebook(pair.get(0));
        Rulebook after = rulebook(pair.get(1));

        Optional<Witness> witness = Comparison.of(before, after).changes().stream()
                .flatMap(change -> change.witness().stream())
                .findFirst();

        witness.ifPresent(shown -> {
            assertThat(Interpreter.of(before).decide(shown.facts())).isEqualTo(shown.before());
            assertThat(Interpreter.of(after).decide(shown.facts())).isEqualTo(shown.after());
            assertThat(shown.sentences()).isNotEmpty();
        });
    }

    private static Rulebook rulebook(Rule rule) {
        return Rulebook.of(List.of(rule), List.of(), RuleModels.WORD_LISTS);
    }

    /** A rule and the same with another condition: one of its own parts, its double negation, or an unrelated one. */
    @Provide
    Arbitrary<List<Rule>> rulePairs() {
        return Combinators.combine(
                        RuleModels.rules(),
                        RuleModels.conditions(2),
                        Arbitraries.integers().between(0, 3))
                .as((rule, other, shape) -> List.of(rule, with(rule, changed(rule.condition(), other, shape))));
    }

    private static Condition changed(Condition condition, Condition other, int shape) {
        return switch (shape) {
            case 0 -> new Condition.Not(new Condition.Not(condition));
            case 1 -> new Condition.AllOf(List.of(condition, condition));
            case 2 -> new Condition.AnyOf(List.of(condition, new Condition.AllOf(List.of(condition, other))));
            default -> new Condition.AllOf(List.of(condition, other));
        };
    }

    private static Rule with(Rule rule, Condition condition) {
        return new Rule(
                rule.id(),
                rule.title(),
                rule.description(),
                rule.severity(),
                rule.owner(),
                rule.legalBasis(),
                rule.scope(),
                rule.tags(),
                condition,
                rule.consequences(),
                rule.passingExample(),
                rule.failingExample());
    }

    @Provide
    Arbitrary<List<FactSet>> factSets() {
        return FactModels.factSets().list().ofSize(15);
    }
}
