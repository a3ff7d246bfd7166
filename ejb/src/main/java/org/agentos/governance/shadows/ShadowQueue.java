package org.agentos.governance.shadows;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.agentos.governance.decisions.DecisionGiven;

/**
 * Decisions that wait to be decided beside. Takes what fits, in no time, and counts what does not: {@value #MOST} decisions with
 * {@value #MOST_CHARACTERS} characters of facts.
 */
@ApplicationScoped
public class ShadowQueue {

    static final int MOST = 500;
    static final int MOST_CHARACTERS = 16_000_000;

    private final Deque<DecisionGiven> waiting = new ArrayDeque<>();
    private long characters;
    private long skipped;
    private boolean open;

    /** Whether decisions are taken at all. */
    synchronized void open(boolean wanted) {
        open = wanted;
        if (!wanted) {
            waiting.clear();
            characters = 0;
            skipped = 0;
        }
    }

    synchronized void offer(DecisionGiven decision) {
        if (!open) {
            return;
        }
        int length = decision.factsJson().length();
        if (waiting.size() >= MOST || characters + length > MOST_CHARACTERS) {
            skipped++;
            return;
        }
        waiting.add(decision);
        characters += length;
    }

    /** All that waits, in order. */
    synchronized List<DecisionGiven> take() {
        List<DecisionGiven> taken = List.copyOf(waiting);
        waiting.clear();
        characters = 0;
        return taken;
    }

    /** How many were skipped since this was last asked. */
    synchronized long skippedSince() {
        long since = skipped;
        skipped = 0;
        return since;
    }
}
