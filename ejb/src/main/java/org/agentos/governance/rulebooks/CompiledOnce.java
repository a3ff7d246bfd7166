package org.agentos.governance.rulebooks;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.decision.Scanner;
import org.agentos.rules.rulebook.Rulebook;

/**
 * A rulebook that is compiled by whoever needs it first and closed when it was given up and the last use has ended. Thread-safe.
 */
final class CompiledOnce {

    private final Rulebook rulebook;
    private final FutureTask<DecisionEngine> compilation;
    private final Runnable left;
    private int uses;
    private boolean givenUp;
    private boolean closed;

    /** @param left is told when a use has ended */
    CompiledOnce(Rulebook rulebook, Scanner scanner, Runnable left) {
        this.rulebook = rulebook;
        this.left = left;
        this.compilation = new FutureTask<>(() -> DecisionEngine.of(rulebook, scanner));
    }

    Rulebook rulebook() {
        return rulebook;
    }

    /** Compiles, or waits for the thread that does. */
    void compile() {
        compilation.run();
        engine();
    }

    /** Whether a use costs no time. */
    boolean ready() {
        return compilation.isDone() && !failed();
    }

    DecisionEngine engine() {
        try {
            return compilation.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a rulebook was compiled", e);
        }
    }

    synchronized Optional<CandidateEngine> use() {
        if (closed) {
            return Optional.empty();
        }
        uses++;
        return Optional.of(new CandidateEngine(this));
    }

    synchronized boolean used() {
        return uses > 0;
    }

    void leave() {
        synchronized (this) {
            uses--;
            closeWhenUnused();
        }
        left.run();
    }

    /** Nobody will ask for it any more. */
    synchronized void giveUp() {
        givenUp = true;
        closeWhenUnused();
    }

    private void closeWhenUnused() {
        if (givenUp && uses == 0 && !closed) {
            closed = true;
            if (ready()) {
                engine().close();
            }
        }
    }

    private boolean failed() {
        try {
            compilation.get();
            return false;
        } catch (ExecutionException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
