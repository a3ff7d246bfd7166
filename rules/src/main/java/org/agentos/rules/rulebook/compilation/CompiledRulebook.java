package org.agentos.rules.rulebook.compilation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agentos.rules.facts.ContentFact;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.WordFact;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.matching.EvaluationFault;
import org.agentos.rules.rulebook.matching.Lexicon;
import org.agentos.rules.rulebook.matching.Matching;
import org.agentos.rules.rulebook.selection.Selection;
import org.agentos.rules.rulebook.selection.Selection.Selected;
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
    private final Selection selection;
    private final Scopes scopes;
    private final Map<Integer, Joins> joins;
    /** Whether any rule asks for the moment, a word list or a regular expression. */
    private final boolean lookingUp;
    /** The rules that look at the content. */
    private final BitSet probing = new BitSet();

    private final KieContainer container;
    private final KieContainerSessionsPool sessions;
    private int inside;
    private boolean retired;
    private boolean released;

    CompiledRulebook(Rulebook rulebook, RulebookDrl drl, KieContainer container) {
        this.rulebook = rulebook;
        this.expressions = drl.expressions();
        this.lookingUp = drl.text().contains(AlternativeDrl.CIRCUMSTANCES);
        this.container = container;
        this.sessions = container.newKieSessionsPool(SESSIONS_AT_FIRST);
        this.lexicon = Lexicon.of(rulebook.rules(), rulebook.wordLists());
        this.selection = Selection.of(rulebook.rules(), lexicon);
        this.scopes = new Scopes(rulebook.rules());
        this.joins = Joins.of(rulebook.rules());
        for (int i = 0; i < rulebook.rules().size(); i++) {
            probing.set(i, AlternativeDrl.probes(rulebook.rules().get(i).condition()));
        }
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
     * Evaluates those rules that can fire, on those facts that matter to them. Rules out of scope do not fire.
     *
     * @throws EvaluationFault if a limit is exceeded, or the facts can be combined in too many ways
     */
    public Evaluation evaluate(FactSet facts, List<WordFact> words, FiringLimits limits) {
        List<Fact> all = facts.all(words);
        Selected selected = selection.select(all, scopes.of(facts), facts.at());
        List<Rule> fired = selected.rules().isEmpty() ? List.of() : fire(selected, facts, limits);
        return new Evaluation(fired, new Matching(all, lexicon, facts.at(), selected.matches()));
    }

    private List<Rule> fire(Selected selected, FactSet facts, FiringLimits limits) {
        requireFewCombinations(selected);
        Firings firings = new Firings();
        KieSession session = sessions.newKieSession(SESSION);
        try {
            session.setGlobal(RulebookDrl.COLLECTOR, firings);
            if (lookingUp) {
                session.insert(new Circumstances(lexicon, expressions, facts.at()));
            }
            for (Fact fact : selected.facts()) {
                session.insert(fact);
            }
            probe(selected.rules(), facts.content(), session);
            int fired = session.fireAllRules(new Gate(selected.rules(), limits.time()), limits.firings() + 1);
            if (fired > limits.firings()) {
                throw new EvaluationFault("more than " + limits.firings() + " firings");
            }
        } finally {
            session.dispose();
        }
        return firings.rules().stream().mapToObj(rulebook.rules()::get).toList();
    }

    private void probe(BitSet rules, ContentFact content, KieSession session) {
        for (int i = rules.nextSetBit(0); i >= 0; i = rules.nextSetBit(i + 1)) {
            if (probing.get(i)) {
                session.insert(new Probe(i, content));
            }
        }
    }

    private void requireFewCombinations(Selected selected) {
        if (joins.isEmpty()) {
            return;
        }
        Map<Class<?>, Integer> numbers = new HashMap<>();
        selected.facts().forEach(fact -> numbers.merge(fact.getClass(), 1, Integer::sum));
        selected.rules().stream().filter(joins::containsKey).forEach(rule -> {
            if (joins.get(rule).combinations(numbers) > MOST_COMBINATIONS) {
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
