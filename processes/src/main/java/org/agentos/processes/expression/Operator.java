package org.agentos.processes.expression;

import java.math.BigDecimal;
import java.util.function.IntPredicate;

/** A comparison; across types it has no answer (null), as in FEEL. */
enum Operator {
    EQUAL("=", order -> order == 0),
    NOT_EQUAL("!=", order -> order != 0),
    LESS("<", order -> order < 0),
    AT_MOST("<=", order -> order <= 0),
    GREATER(">", order -> order > 0),
    AT_LEAST(">=", order -> order >= 0);

    private final String symbol;
    private final IntPredicate accepts;

    Operator(String symbol, IntPredicate accepts) {
        this.symbol = symbol;
        this.accepts = accepts;
    }

    static Operator of(String symbol) {
        for (Operator operator : values()) {
            if (operator.symbol.equals(symbol)) {
                return operator;
            }
        }
        throw new IllegalArgumentException("No operator " + symbol);
    }

    /** True, false, or null where the two cannot be compared. */
    Object compare(Object left, Object right) {
        if (left == null || right == null) {
            return this == EQUAL || this == NOT_EQUAL ? (Object) ((left == right) == (this == EQUAL)) : null;
        }
        if (left instanceof Number a && right instanceof Number b) {
            return accepts.test(decimal(a).compareTo(decimal(b)));
        }
        if (left instanceof String a && right instanceof String b) {
            return accepts.test(a.compareTo(b));
        }
        if (left instanceof Boolean a && right instanceof Boolean b && (this == EQUAL || this == NOT_EQUAL)) {
            return accepts.test(a.compareTo(b));
        }
        return null;
    }

    static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
    }
}
