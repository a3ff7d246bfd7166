package org.agentos.rules.rulebook.style.pattern;

/** A pattern that does not run here; the message says why and what to write instead. */
public final class PatternRefused extends Exception {

    private static final long serialVersionUID = 1L;

    PatternRefused(String message) {
        super(message);
    }
}
