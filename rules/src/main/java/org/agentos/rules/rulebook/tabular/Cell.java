package org.agentos.rules.rulebook.tabular;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.agentos.rules.rulebook.condition.Numbers;
import org.agentos.rules.rulebook.condition.Value;

/** What stands where a row meets a column. */
public sealed interface Cell {

    /** Nothing: the column asks nothing of this row, or nothing follows from it. */
    record Blank() implements Cell {}

    record One(Value value) implements Cell {
        public One {
            Objects.requireNonNull(value, "value");
        }
    }

    /** One of several values. */
    record Many(List<Value> values) implements Cell {
        public Many {
            values = List.copyOf(values);
        }
    }

    /** A range of numbers, both ends included. */
    record Range(BigDecimal min, BigDecimal max) implements Cell {
        public Range {
            min = Numbers.bounded(min);
            max = Numbers.bounded(max);
        }
    }

    /** A length of time. */
    record Span(Duration duration) implements Cell {
        public Span {
            Objects.requireNonNull(duration, "duration");
        }
    }

    static Cell blank() {
        return new Blank();
    }

    static Cell of(String text) {
        return new One(Value.of(text));
    }

    static Cell of(double number) {
        return new One(Value.of(number));
    }

    static Cell of(boolean flag) {
        return new One(Value.of(flag));
    }
}
