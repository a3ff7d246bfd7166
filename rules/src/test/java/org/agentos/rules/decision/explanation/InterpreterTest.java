package org.agentos.rules.decision.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Exemption;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.Scores;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.rulebook.FactModels;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Rulebook;

/** Plain Java and Drools decide alike; order never matters; all that a decision says can be traced to rules and facts. */
class InterpreterTest {

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void decidesAsDroolsDoes(@ForAll("rulebooks") Rulebook rulebook, @ForAll("factSets") List<FactSet> factSets) {
        AgreementWithDrools.check(rulebook, factSets);
    }

    /** Few rules ask for few facts, so that many are not even inserted. */
    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void decidesAsDroolsDoesUnderFewRules(
            @ForAll("fewRules") Rulebook rulebook, @ForAll("factSets") List<FactSet> factSets) {
        AgreementWithDrools.check(rulebook, factSets);
    }

    /** An exemption is as if its rule were not there, but that it is told. */
    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void exemptsAsIfTheRuleWereNotThere(
            @ForAll("rulebooks") Rulebook rulebook, @ForAll("facts") FactSet facts, @ForAll Random random) {
        List<Rule> exempt =
                rulebook.rules().stream().filter(rule -> random.nextBoolean()).toList();
        List<Rule> rest =
                rulebook.rules().stream().filter(rule -> !exempt.contains(rule)).toList();
        Rulebook without = Rulebook.of(rest, rulebook.thresholds(), rulebook.wordLists());

        DecisionOutcome outcome = Interpreter.of(rulebook).decide(facts.exempt(exemptions(exempt, facts)));

        DecisionOutcome expected = Interpreter.of(without).decide(facts);
        assertThat(outcome.verdict()).isEqualTo(expected.verdict());
        assertThat(outcome.scores()).isEqualTo(expected.scores());
        assertThat(outcome.obligations()).isEqualTo(expected.obligations());
        assertThat(outcome.reasons()).containsAll(expected.reasons());
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void exemptsAsDroolsDoes(@ForAll("rulebooks") Rulebook rulebook, @ForAll("factSets") List<FactSet> factSets) {
        List<FactSet> exempt = factSets.stream()
                .map(facts -> facts.exempt(exemptions(rulebook.rules().subList(0, 3), facts)))
                .toList();

        AgreementWithDrools.check(rulebook, exempt);
    }

    private static List<Exemption> exemptions(List<Rule> rules, FactSet facts) {
        return rules.stream()
                .map(rule ->
                        new Exemption("granted", rule.id(), "Agreed", facts.at().plusSeconds(1)))
                .toList();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void decidesTheSameWhateverTheOrderOfRules(
            @ForAll("rulebooks") Rulebook rulebook, @ForAll("facts") FactSet facts, @ForAll Random random) {
        List<Rule> shuffled = shuffled(rulebook.rules(), random);
        Rulebook other = Rulebook.of(shuffled, rulebook.thresholds(), rulebook.wordLists());

        DecisionOutcome outcome = Interpreter.of(other).decide(facts);

        assertThat(outcome).isEqualTo(Interpreter.of(rulebook).decide(facts));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void decidesTheSameWhateverTheOrderOfFacts(
            @ForAll("rulebooks") Rulebook rulebook, @ForAll("facts") FactSet facts, @ForAll Random random) {
        Interpreter interpreter = Interpreter.of(rulebook);
        DecisionOutcome expected = interpreter.decide(facts);

        DecisionOutcome outcome = interpreter.decide(shuffled(facts, random));

        assertThat(outcome.verdict()).isEqualTo(expected.verdict());
        assertThat(outcome.scores()).isEqualTo(expected.scores());
        assertThat(outcome.obligations()).isEqualTo(expected.obligations());
        assertThat(outcome.rules())
                .extracting(FiredRule::ruleId)
                .isEqualTo(expected.rules().stream().map(FiredRule::ruleId).toList());
        assertThat(outcome.rules())
                .extracting(rule -> Set.copyOf(rule.findingIds()))
                .isEqualTo(expected.rules().stream()
                        .map(rule -> Set.copyOf(rule.findingIds()))
                        .toList());
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void tracesEveryContribution(@ForAll("rulebooks") Rulebook rulebook, @ForAll("facts") FactSet facts) {
        Interpreter interpreter = Interpreter.of(rulebook);

        DecisionOutcome outcome = interpreter.decide(facts);

        Set<String> findings =
                new HashSet<>(outcome.findings().stream().map(Finding::id).toList());
        assertThat(outcome.rules()).flatExtracting(FiredRule::findingIds).allSatisfy(id -> assertThat(findings)
                .contains(id));
        assertThat(outcome.scores()).isEqualTo(scores(outcome.rules()));
        for (Rule rule : rulebook.rules()) {
            boolean fired = outcome.rules().stream()
                    .anyMatch(candidate -> candidate.ruleId().equals(rule.id()));
            assertThat(interpreter.why(rule, facts).isPresent()).isEqualTo(fired);
            assertThat(interpreter.whyNot(rule, facts).isPresent()).isEqualTo(!fired);
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void saysOfEachPartOfAConditionWhetherItHolds(
            @ForAll("rulebooks") Rulebook rulebook, @ForAll("facts") FactSet facts) {
        Interpreter interpreter = Interpreter.of(rulebook);

        for (Rule rule : rulebook.rules()) {
            interpreter.whyNot(rule, facts).ifPresent(whyNot -> {
                assertThat(whyNot.outOfScope().isEmpty() && whyNot.condition().holds())
                        .as("in scope and holding")
                        .isFalse();
                assertThat(whyNot.condition().leaves())
                        .allSatisfy(leaf -> assertThat(leaf.observed()).isNotBlank());
            });
        }
    }

    private static Scores scores(List<FiredRule> rules) {
        Map<Dimension, Integer> sums = new EnumMap<>(Dimension.class);
        rules.forEach(
                rule -> rule.points().forEach((dimension, points) -> sums.merge(dimension, points, Integer::sum)));
        return Scores.of(sums);
    }

    private static FactSet shuffled(FactSet facts, Random random) {
        return new FactSet(
                facts.at(),
                facts.content(),
                shuffled(facts.findings(), random),
                shuffled(facts.disclosures(), random),
                shuffled(facts.measures(), random),
                shuffled(facts.links(), random),
                shuffled(facts.media(), random),
                shuffled(facts.tones(), random),
                shuffled(facts.attributes(), random),
                shuffled(facts.coverage(), random),
                shuffled(facts.evidence(), random),
                shuffled(facts.campaigns(), random),
                facts.detectorVersions());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Provide
    Arbitrary<Rulebook> fewRules() {
        return AgreementWithDrools.smallRulebooks(3);
    }

    @Provide
    Arbitrary<Rulebook> rulebooks() {
        return AgreementWithDrools.rulebooks(40);
    }

    @Provide
    Arbitrary<List<FactSet>> factSets() {
        return AgreementWithDrools.factSets(60);
    }

    @Provide
    Arbitrary<FactSet> facts() {
        return FactModels.factSets();
    }
}
