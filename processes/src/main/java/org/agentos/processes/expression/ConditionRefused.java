package org.agentos.processes.expression;

/** The text is not a condition of the FEEL subset; {@link #column()} counts from 1. */
public final class ConditionRefused extends Exception {
    private final int column;

    ConditionRefused(int column, String message) {
        super(message);
        this.column = column;
    }

    public int column() {
        return column;
    }
}
