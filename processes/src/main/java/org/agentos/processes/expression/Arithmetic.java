package org.agentos.processes.expression;

import java.math.BigDecimal;
import java.math.MathContext;

/** Arithmetic of FEEL on numbers, and joining of texts; null where the operands do not go together, as FEEL has it. */
enum Arithmetic {
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    OVER("/");

    private static final int LONGEST_TEXT = 8_000;

    private final String symbol;

    Arithmetic(String symbol) {
        this.symbol = symbol;
    }

    static Arithmetic of(String symbol) {
        for (Arithmetic operation : values()) {
            if (operation.symbol.equals(symbol)) {
                return operation;
            }
        }
        throw new IllegalArgumentException("No operation " + symbol);
    }

    Object apply(Object left, Object right) {
        if (this == PLUS && left instanceof String a && right instanceof String b) {
            return a.length() + b.length() > LONGEST_TEXT ? null : a + b;
        }
        if (left instanceof Number a && right instanceof Number b) {
            return apply(Operator.decimal(a), Operator.decimal(b));
        }
        return null;
    }

    private BigDecimal apply(BigDecimal left, BigDecimal right) {
        return switch (this) {
            case PLUS -> left.add(right, MathContext.DECIMAL64);
            case MINUS -> left.subtract(right, MathContext.DECIMAL64);
            case TIMES -> left.multiply(right, MathContext.DECIMAL64);
            case OVER -> right.signum() == 0 ? null : left.divide(right, MathContext.DECIMAL64);
        };
    }
}
