package org.agentos.rules.rulebook.condition;

/** How two values compare. Texts and flags know only the first two. */
public enum Operator {
    EQUALS("==", "equals"),
    NOT_EQUALS("!=", "notEquals"),
    LESS_THAN("<", "lessThan"),
    AT_MOST("<=", "atMost"),
    GREATER_THAN(">", "greaterThan"),
    AT_LEAST(">=", "atLeast");

    private final String symbol;
    private final String word;

    Operator(String symbol, String word) {
        this.symbol = symbol;
        this.word = word;
    }

    /** As Java and DRL write it. */
    public String symbol() {
        return symbol;
    }

    /** As guided JSON writes it. */
    public String word() {
        return word;
    }

    /** Whether it asks which value is greater. */
    public boolean ordering() {
        return this != EQUALS && this != NOT_EQUALS;
    }

    /** The operator that holds exactly when this one does not. */
    public Operator negated() {
        return switch (this) {
            case EQUALS -> NOT_EQUALS;
            case NOT_EQUALS -> EQUALS;
            case LESS_THAN -> AT_LEAST;
            case AT_LEAST -> LESS_THAN;
            case GREATER_THAN -> AT_MOST;
            case AT_MOST -> GREATER_THAN;
        };
    }

    /** Whether it holds, given the sign of {@code left.compareTo(right)}. */
    public boolean holds(int comparison) {
        return switch (this) {
            case EQUALS -> comparison == 0;
            case NOT_EQUALS -> comparison != 0;
            case LESS_THAN -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case GREATER_THAN -> comparison > 0;
            case AT_LEAST -> comparison >= 0;
        };
    }
}
