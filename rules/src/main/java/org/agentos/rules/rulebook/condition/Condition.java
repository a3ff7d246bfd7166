package org.agentos.rules.rulebook.condition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** When a rule fires: a statement about which facts there are. A rule fires at most once per decision. */
public sealed interface Condition {

    record AllOf(List<Condition> conditions) implements Condition {
        public AllOf {
            conditions = List.copyOf(conditions);
        }
    }

    record AnyOf(List<Condition> conditions) implements Condition {
        public AnyOf {
            conditions = List.copyOf(conditions);
        }
    }

    record Not(Condition condition) implements Condition {
        public Not {
            Objects.requireNonNull(condition, "condition");
        }
    }

    record Exists(Pattern pattern) implements Condition {
        public Exists {
            Objects.requireNonNull(pattern, "pattern");
        }
    }

    record None(Pattern pattern) implements Condition {
        public None {
            Objects.requireNonNull(pattern, "pattern");
        }
    }

    record AtLeast(int number, Pattern pattern) implements Condition {
        public AtLeast {
            Objects.requireNonNull(pattern, "pattern");
        }
    }

    /**
     * Compares a number made of a field of all matching facts. The least, greatest and average of no facts do not exist, and no
     * comparison with them holds; the sum of none is 0.
     */
    record Compare(Aggregate aggregate, Pattern pattern, String field, Operator operator, BigDecimal value)
            implements Condition {
        public Compare {
            Objects.requireNonNull(aggregate, "aggregate");
            Objects.requireNonNull(pattern, "pattern");
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(operator, "operator");
            value = Numbers.bounded(value);
        }
    }

    /** How one number is made of many. */
    enum Aggregate {
        /** How many facts match; its field is empty. */
        COUNT("count"),
        SUM("sum"),
        MIN("min"),
        MAX("max"),
        AVERAGE("average");

        private final String word;

        Aggregate(String word) {
            this.word = word;
        }

        /** As guided JSON, and DRL, write it. */
        public String word() {
            return word;
        }

        /** Whether it has a value when no fact matches. */
        public boolean definedForNone() {
            return this == COUNT || this == SUM;
        }
    }
}
