package org.agentos.rules.rulebook.matching;

/** An evaluation went on beyond its limit and was stopped; what it found so far is worth nothing. */
public final class EvaluationFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EvaluationFault(String message) {
        super(message);
    }
}
