package org.agentos.rules.decision.explanation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.judgement.Explanations;
import org.agentos.rules.decision.judgement.Judgement;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.WordFact;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.matching.Lexicon;
import org.agentos.rules.rulebook.matching.Matching;

/**
 * Evaluates a rulebook in plain Java, rule by rule, without Drools. Decides exactly as the {@code DecisionEngine} does, slower, and
 * needs no compilation. Thread-safe.
 */
public final class Interpreter {

    private final Rulebook rulebook;
    private final Lexicon lexicon;
    private final Explanations explanations;

    private Interpreter(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.lexicon = Lexicon.of(rulebook.rules(), rulebook.wordLists());
        this.explanations = Explanations.of(rulebook.rules());
    }

    /**
     * Takes a rulebook that was admitted; with any other its methods may fail.
     *
     * @throws IllegalArgumentException if a regular expression can't be compiled
     */
    public static Interpreter of(Rulebook rulebook) {
        return new Interpreter(rulebook);
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /** Decides facts; a failure of the evaluation blocks. */
    public DecisionOutcome decide(FactSet facts) {
        List<WordFact> words = words(facts);
        Judgement judgement = new Judgement(rulebook, facts, words);
        try {
            List<Rule> fired = fired(facts, Matching.of(facts, words, lexicon));
            Matching matching = Matching.of(facts, words, lexicon); // one that counts its steps anew
            return judgement.recorded(judgement.of(fired, rule -> explanations.of(rule, facts, matching)));
        } catch (RuntimeException e) {
            return judgement.recorded(judgement.ofFault(e));
        }
    }

    /**
     * The rules that fire, in the rulebook's order.
     *
     * @throws org.agentos.rules.rulebook.matching.EvaluationFault if the facts can be combined in too many ways
     */
    public List<Rule> fired(FactSet facts) {
        return fired(facts, matching(facts));
    }

    private List<Rule> fired(FactSet facts, Matching matching) {
        return rulebook.rules().stream()
                .filter(rule -> inScope(rule, facts))
                .filter(rule -> matching.holds(rule.condition()))
                .toList();
    }

    /** Why a rule fires on the facts; empty if it does not. */
    public Optional<Why> why(Rule rule, FactSet facts) {
        Matching matching = matching(facts);
        if (!inScope(rule, facts) || !matching.holds(rule.condition())) {
            return Optional.empty();
        }
        FiredRule fired = explanations.of(rule, facts, matching);
        Map<String, Set<Fact>> evidence = matching.evidence(rule.condition());
        return Optional.of(Why.of(rule, fired, evidence));
    }

    /** Why a rule does not fire on the facts; empty if it does. */
    public Optional<WhyNot> whyNot(Rule rule, FactSet facts) {
        Matching matching = matching(facts);
        if (inScope(rule, facts) && matching.holds(rule.condition())) {
            return Optional.empty();
        }
        return Optional.of(WhyNot.of(rule, facts, matching.diagnose(rule.condition())));
    }

    private static boolean inScope(Rule rule, FactSet facts) {
        return rule.scope().covers(facts.content().channel(), facts.content().region(), facts.at());
    }

    private Matching matching(FactSet facts) {
        return Matching.of(facts, words(facts), lexicon);
    }

    private List<WordFact> words(FactSet facts) {
        return lexicon.words(facts.content().text());
    }
}
