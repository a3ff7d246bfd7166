package org.agentos.rules.rulebook.condition;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/** A literal in a rule. */
public sealed interface Value {

    record Text(String text) implements Value {
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /** A number of at most 12 digits before the point and 6 after it. */
    record Numeral(BigDecimal number) implements Value {
        public Numeral {
            number = Numbers.bounded(number);
        }
    }

    record Flag(boolean flag) implements Value {}

    record Moment(Instant instant) implements Value {
        public Moment {
            Objects.requireNonNull(instant, "instant");
        }
    }

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(double number) {
        return new Numeral(BigDecimal.valueOf(number));
    }

    static Value of(boolean flag) {
        return new Flag(flag);
    }
}
