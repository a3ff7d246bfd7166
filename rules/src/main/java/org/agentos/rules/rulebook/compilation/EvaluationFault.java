package org.agentos.rules.rulebook.compilation;

/** An evaluation went on beyond its limit and was stopped; what it found so far is worth nothing. */
public final class EvaluationFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EvaluationFault(String message) {
        super(message);
    }
}
