package org.agentos.rules.rulebook.condition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What a pattern asks of the fields of one fact. */
public sealed interface Constraint {

    record AllOf(List<Constraint> constraints) implements Constraint {
        public AllOf {
            constraints = List.copyOf(constraints);
        }
    }

    record AnyOf(List<Constraint> constraints) implements Constraint {
        public AnyOf {
            constraints = List.copyOf(constraints);
        }
    }

    record Not(Constraint constraint) implements Constraint {
        public Not {
            Objects.requireNonNull(constraint, "constraint");
        }
    }

    record Compare(String field, Operator operator, Value value) implements Constraint {
        public Compare {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(operator, "operator");
            Objects.requireNonNull(value, "value");
        }
    }

    /** Both ends included. */
    record Between(String field, BigDecimal min, BigDecimal max) implements Constraint {
        public Between {
            Objects.requireNonNull(field, "field");
            min = Numbers.bounded(min);
            max = Numbers.bounded(max);
        }
    }

    record OneOf(String field, List<Value> values) implements Constraint {
        public OneOf {
            Objects.requireNonNull(field, "field");
            values = List.copyOf(values);
        }
    }

    /** Looks into a text field, whatever the case of its letters. */
    record Text(String field, TextTest test, String text) implements Constraint {
        public Text {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(test, "test");
            Objects.requireNonNull(text, "text");
        }
    }

    /** Where a text must stand in a field. */
    enum TextTest {
        CONTAINS("contains"),
        STARTS_WITH("startsWith"),
        ENDS_WITH("endsWith");

        private final String word;

        TextTest(String word) {
            this.word = word;
        }

        /** As guided JSON writes it. */
        public String word() {
            return word;
        }

        /** Whether the text stands there, whatever the case of its letters. */
        public boolean holds(String value, String text) {
            String in = value.toLowerCase(Locale.ROOT);
            String sought = text.toLowerCase(Locale.ROOT);
            return switch (this) {
                case CONTAINS -> in.contains(sought);
                case STARTS_WITH -> in.startsWith(sought);
                case ENDS_WITH -> in.endsWith(sought);
            };
        }
    }
}
