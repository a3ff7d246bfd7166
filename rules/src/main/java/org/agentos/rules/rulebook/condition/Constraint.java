package org.agentos.rules.rulebook.condition;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What a pattern asks of the fields of one fact. */
public sealed interface Constraint {

    /** The tests of fields that it is made of, whether it asks for them or for their opposite. */
    default Stream<Constraint> tests() {
        if (this instanceof AllOf all) {
            return all.constraints().stream().flatMap(Constraint::tests);
        }
        if (this instanceof AnyOf any) {
            return any.constraints().stream().flatMap(Constraint::tests);
        }
        return this instanceof Not not ? not.constraint().tests() : Stream.of(this);
    }

    /** Whether it takes another fact to tell. */
    default boolean refers() {
        return tests().anyMatch(Reference.class::isInstance);
    }

    /** Whether it asks for the terms of a word list. */
    default boolean looksUp(String list) {
        return this instanceof InList in && in.list().equals(list)
                || this instanceof ContainsWordOf of && of.list().equals(list);
    }

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

    /**
     * A join: compares a field with one of another fact, which an earlier {@link Condition.Exists} beside the pattern, or beside a
     * condition around it, found under a name.
     *
     * @param alias the other fact's name
     * @param of the other fact's field
     */
    record Reference(String field, Operator operator, String alias, String of) implements Constraint {
        public Reference {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(operator, "operator");
            Objects.requireNonNull(alias, "alias");
            Objects.requireNonNull(of, "of");
        }
    }

    /** Whether a regular expression of RE2 is found anywhere in a text field. */
    record Matches(String field, String regex) implements Constraint {
        public Matches {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(regex, "regex");
        }
    }

    /** Whether a text field, as a whole and whatever the case of its letters, is a term of a word list. */
    record InList(String field, String list) implements Constraint {
        public InList {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(list, "list");
        }
    }

    /** Whether a term of a word list stands in a text field as a whole word, whatever the case of its letters. */
    record ContainsWordOf(String field, String list) implements Constraint {
        public ContainsWordOf {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(list, "list");
        }
    }

    /** Whether a moment lies within a length of time before, or after, the moment of the decision; both ends included. */
    record Within(String field, Direction direction, Duration duration) implements Constraint {
        public Within {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(direction, "direction");
            Objects.requireNonNull(duration, "duration");
        }
    }

    /** Before the decision or after it. */
    enum Direction {
        LAST("withinLast"),
        NEXT("withinNext");

        private final String word;

        Direction(String word) {
            this.word = word;
        }

        /** As guided JSON writes it. */
        public String word() {
            return word;
        }

        /** Whether a moment lies within the length of time before, or after, another. */
        public boolean holds(Instant moment, Duration duration, Instant now) {
            return switch (this) {
                case LAST -> !moment.isAfter(now) && !moment.isBefore(now.minus(duration));
                case NEXT -> !moment.isBefore(now) && !moment.isAfter(now.plus(duration));
            };
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
