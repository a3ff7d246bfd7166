package org.agentos.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.WordFact;
import org.agentos.rules.rulebook.compilation.CompiledRulebook;
import org.agentos.rules.rulebook.compilation.FiringLimits;
import org.agentos.rules.rulebook.compilation.RulebookCompiler;
import org.agentos.rules.rulebook.matching.Lexicon;
import org.agentos.rules.rulebook.matching.Matching;

/** Drools fires exactly the rules whose conditions hold in plain Java, hostile literals included. */
class DroolsAgreementTest {

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void firesWhatHolds(
            @ForAll("ruleLists") List<Rule> rules,
            @ForAll("factSets") List<FactSet> factSets,
            @ForAll("words") List<WordFact> words) {
        Rulebook rulebook = Rulebook.of(rules, List.of(), RuleModels.WORD_LISTS);
        CompiledRulebook compiled = RulebookCompiler.compile(rulebook, Duration.ofMinutes(2));

        for (FactSet facts : factSets) {
            Set<String> fired =
                    compiled.evaluate(facts, words, new FiringLimits(10_000, Duration.ofMinutes(1))).fired().stream()
                            .map(Rule::id)
                            .collect(Collectors.toSet());

            assertThat(fired).isEqualTo(holding(rules, facts, words));
        }
        compiled.retire();
    }

    private static Set<String> holding(List<Rule> rules, FactSet facts, List<WordFact> words) {
        Matching matching = Matching.of(facts, words, Lexicon.of(rules, RuleModels.WORD_LISTS));
        return rules.stream()
                .filter(rule -> rule.scope()
                        .covers(facts.content().channel(), facts.content().region(), facts.at()))
                .filter(rule -> matching.holds(rule.condition()))
                .map(Rule::id)
                .collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<List<Rule>> ruleLists() {
        return RuleModels.rules().list().ofSize(60).uniqueElements(Rule::id);
    }

    @Provide
    Arbitrary<List<FactSet>> factSets() {
        return FactModels.factSets().list().ofSize(60);
    }

    @Provide
    Arbitrary<List<WordFact>> words() {
        return FactModels.words();
    }
}
