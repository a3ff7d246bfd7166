package org.agentos.governance.rulebooks;

import java.util.Optional;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.rulebook.Rulebook;

/**
 * One use of a compiled rulebook that others may use too. Close it when done; the engine itself is not the user's to close.
 */
public final class CandidateEngine implements AutoCloseable {

    private final CompiledOnce compiled;
    private boolean closed;

    CandidateEngine(CompiledOnce compiled) {
        this.compiled = compiled;
    }

    public DecisionEngine engine() {
        return compiled.engine();
    }

    public Rulebook rulebook() {
        return compiled.rulebook();
    }

    void compile() {
        compiled.compile();
    }

    /** One more use, to be closed on its own; empty when the rulebook was given up meanwhile. */
    Optional<CandidateEngine> another() {
        return compiled.use();
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            compiled.leave();
        }
    }
}
