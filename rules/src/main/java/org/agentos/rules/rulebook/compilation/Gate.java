package org.agentos.rules.rulebook.compilation;

import java.time.Duration;
import java.util.BitSet;
import org.agentos.rules.rulebook.matching.EvaluationFault;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** Lets the rules fire that are in scope, until the time is over. */
final class Gate implements AgendaFilter {

    private final BitSet inScope;
    private final Duration time;
    private final long start = System.nanoTime();

    Gate(BitSet inScope, Duration time) {
        this.inScope = inScope;
        this.time = time;
    }

    @Override
    public boolean accept(Match match) {
        if (System.nanoTime() - start > time.toNanos()) {
            throw new EvaluationFault("the evaluation took longer than " + time.toMillis() + " ms");
        }
        return inScope.get(RulebookDrl.ruleIndex(match.getRule().getName()));
    }
}
