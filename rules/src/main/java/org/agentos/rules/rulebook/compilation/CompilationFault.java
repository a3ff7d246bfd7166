package org.agentos.rules.rulebook.compilation;

/** An admitted rulebook could not be compiled, or not in time: a fault of ours, not of an author. */
public final class CompilationFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CompilationFault(String message) {
        super(message);
    }

    CompilationFault(String message, Throwable cause) {
        super(message, cause);
    }
}
