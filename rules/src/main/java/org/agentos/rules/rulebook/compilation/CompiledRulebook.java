package org.agentos.rules.rulebook.compilation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.WordFact;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.matching.EvaluationFault;
import org.agentos.rules.rulebook.matching.Lexicon;
import org.kie.api.KieServices;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieContainerSessionsPool;
import org.kie.api.runtime.KieSession;

/**
 * A rulebook that can be evaluated, with its pool of sessions. Thread-safe. Whoever evaluates {@linkplain #enter enters} first and
 * {@linkplain #leave leaves} at the end; once retired, its classes are given up when the last one has left.
 */
public final class CompiledRulebook {

    static final String SESSION = "session";

    private static final int SESSIONS_AT_FIRST = 2;

    /** Groups of facts that the joins of one rule may look at. */
    private static final long MOST_COMBINATIONS = 1_000_000;

    private final Rulebook rulebook;
    private final Lexicon lexicon;
    private final List<String> expressions;
    private final Relevance relevance;
    private final Scopes scopes;
    private final Map<Integer, Joins> joins;
    private final KieContainer container;
    private final KieContainerSessionsPool sessions;
    private int inside;
    private boolean retired;
    private boolean released;

    CompiledRulebook(Rulebook rulebook, List<String> expressions, KieContainer container) {
        this.rulebook = rulebook;
        this.expressions = expressions;
        this.container = container;
        this.sessions = container.newKieSessionsPool(SESSIONS_AT_FIRST);
        this.lexicon = Lexicon.of(rulebook.rules(), rulebook.wordLists());
        this.relevance = Relevance.of(rulebook.rules());
        this.scopes = new Scopes(rulebook.rules());
        this.joins = Joins.of(rulebook.rules());
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /** Begins an evaluation; false when it was retired meanwhile and the next rulebook must be asked. */
    public synchronized boolean enter() {
        if (retired) {
            return false;
        }
        inside++;
        return true;
    }

    public synchronized void leave() {
        inside--;
        releaseWhenUnused();
    }

    /** Lets nobody in any more and gives its classes up when the last evaluation ends. */
    public synchronized void retire() {
        retired = true;
        releaseWhenUnused();
    }

    /** Whether sessions and classes were given up. */
    public synchronized boolean released() {
        return released;
    }

    /** The rulebook's word lists and regular expressions. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /**
     * The rules that fire on the facts, in the rulebook's order; those out of scope do not.
     *
     * @throws EvaluationFault if a limit is exceeded, or the facts can be combined in too many ways
     */
    public List<Rule> fire(FactSet facts, List<WordFact> words, FiringLimits limits) {
        List<Fact> relevant = relevant(facts, words);
        BitSet inScope = scopes.of(facts);
        requireFewCombinations(relevant, inScope);
        Firings firings = new Firings();
        KieSession session = sessions.newKieSession(SESSION);
        try {
            session.setGlobal(RulebookDrl.COLLECTOR, firings);
            session.insert(new Circumstances(lexicon, expressions, facts.at()));
            relevant.forEach(session::insert);
            int fired = session.fireAllRules(new Gate(inScope, limits.time()), limits.firings() + 1);
            if (fired > limits.firings()) {
                throw new EvaluationFault("more than " + limits.firings() + " firings");
            }
        } finally {
            session.dispose();
        }
        return firings.rules().stream().mapToObj(rulebook.rules()::get).toList();
    }

    private List<Fact> relevant(FactSet facts, List<WordFact> words) {
        List<Fact> relevant = new ArrayList<>();
        for (Fact fact : facts.all()) {
            if (relevance.concerns(fact)) {
                relevant.add(fact);
            }
        }
        words.stream().filter(relevance::concerns).forEach(relevant::add);
        return relevant;
    }

    private void requireFewCombinations(List<Fact> facts, BitSet inScope) {
        if (joins.isEmpty()) {
            return;
        }
        Map<Class<?>, Integer> numbers = new HashMap<>();
        facts.forEach(fact -> numbers.merge(fact.getClass(), 1, Integer::sum));
        joins.forEach((rule, join) -> {
            if (inScope.get(rule) && join.combinations(numbers) > MOST_COMBINATIONS) {
                throw new EvaluationFault("rule " + rulebook.rules().get(rule).id() + " would combine more than "
                        + MOST_COMBINATIONS + " groups of facts");
            }
        });
    }

    ReleaseId module() {
        return container.getReleaseId();
    }

    private void releaseWhenUnused() {
        if (retired && inside == 0 && !released) {
            released = true;
            sessions.shutdown();
            container.dispose();
            KieServices.get().getRepository().removeKieModule(module());
        }
    }
}
