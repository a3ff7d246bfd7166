package org.agentos.rules.rulebook.compilation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.agentos.rules.facts.ContentFact;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.WordFact;
import org.agentos.rules.facts.extraction.WordScan;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.WordList;
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

    private final Rulebook rulebook;
    private final WordScan words;
    private final KieContainer container;
    private final KieContainerSessionsPool sessions;
    private int inside;
    private boolean retired;
    private boolean released;

    CompiledRulebook(Rulebook rulebook, KieContainer container) {
        this.rulebook = rulebook;
        this.container = container;
        this.sessions = container.newKieSessionsPool(SESSIONS_AT_FIRST);
        Map<String, List<String>> lists =
                rulebook.wordLists().stream().collect(Collectors.toMap(WordList::name, WordList::terms));
        this.words = new WordScan(lists);
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

    /** The terms of the rulebook's word lists that stand in the content's text. */
    public List<WordFact> words(ContentFact content) {
        return words.scan(content.text());
    }

    /**
     * The rules that fire on the facts, in the rulebook's order; those out of scope do not.
     *
     * @throws EvaluationFault if more than {@code limit} alternatives fire
     */
    public List<Rule> fire(FactSet facts, List<WordFact> words, int limit) {
        List<Fact> all = new ArrayList<>(facts.all());
        all.addAll(words);
        BitSet inScope = inScope(facts.content(), facts.at());
        Firings firings = new Firings();
        KieSession session = sessions.newKieSession(SESSION);
        try {
            session.setGlobal(RulebookDrl.COLLECTOR, firings);
            all.forEach(session::insert);
            int fired = session.fireAllRules(
                    match -> inScope.get(RulebookDrl.ruleIndex(match.getRule().getName())), limit + 1);
            if (fired > limit) {
                throw new EvaluationFault("more than " + limit + " firings");
            }
        } finally {
            session.dispose();
        }
        return firings.rules().stream().mapToObj(rulebook.rules()::get).toList();
    }

    ReleaseId module() {
        return container.getReleaseId();
    }

    private BitSet inScope(ContentFact content, Instant at) {
        BitSet inScope = new BitSet();
        for (int i = 0; i < rulebook.rules().size(); i++) {
            inScope.set(i, rulebook.rules().get(i).scope().covers(content.channel(), content.region(), at));
        }
        return inScope;
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
