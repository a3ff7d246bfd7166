package org.agentos.rules.rulebook.style;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.agentos.rules.rulebook.condition.Operator;

/**
 * Arithmetic over the counts of a document: numbers, names, {@code + - * /}, brackets, {@code math.sqrt} and its like. An own
 * tree; nothing of it is executed by a script engine.
 */
public sealed interface StyleFormula {

    /** Names that stand for counts. */
    Set<String> NAMES = Set.of(
            "words",
            "sentences",
            "characters",
            "syllables",
            "paragraphs",
            "complex_words",
            "long_words",
            "polysyllabic_words",
            "pre",
            "list",
            "blockquote",
            "heading_h1",
            "heading_h2",
            "heading_h3",
            "heading_h4",
            "heading_h5",
            "heading_h6");

    record Numeral(double value) implements StyleFormula {}

    record Name(String name) implements StyleFormula {
        public Name {
            Objects.requireNonNull(name, "name");
        }
    }

    record Sum(StyleFormula left, StyleFormula right) implements StyleFormula {}

    record Difference(StyleFormula left, StyleFormula right) implements StyleFormula {}

    record Product(StyleFormula left, StyleFormula right) implements StyleFormula {}

    record Quotient(StyleFormula left, StyleFormula right) implements StyleFormula {}

    /** A function of one number. */
    record Applied(Function function, StyleFormula argument) implements StyleFormula {}

    /** What may be applied, as {@code math.sqrt(...)}. */
    enum Function {
        SQRT,
        ABS,
        CEIL,
        FLOOR,
        LOG,
        ROUND;

        double of(double x) {
            return switch (this) {
                case SQRT -> Math.sqrt(x);
                case ABS -> Math.abs(x);
                case CEIL -> Math.ceil(x);
                case FLOOR -> Math.floor(x);
                case LOG -> Math.log(x);
                case ROUND -> Math.round(x);
            };
        }
    }

    /** What makes an alert of a number, {@code > 35}. */
    record Test(Operator operator, double limit) {
        public Test {
            Objects.requireNonNull(operator, "operator");
        }

        public boolean holds(double value) {
            return !Double.isNaN(value) && operator.holds(Double.compare(value, limit));
        }
    }

    /** Its value; counts that are not given are 0, and what can't be computed is not a number. */
    default double value(Map<String, Double> counts) {
        if (this instanceof Numeral numeral) {
            return numeral.value();
        }
        if (this instanceof Name name) {
            return counts.getOrDefault(name.name(), 0.0);
        }
        if (this instanceof Sum sum) {
            return sum.left().value(counts) + sum.right().value(counts);
        }
        if (this instanceof Difference difference) {
            return difference.left().value(counts) - difference.right().value(counts);
        }
        if (this instanceof Product product) {
            return product.left().value(counts) * product.right().value(counts);
        }
        if (this instanceof Quotient quotient) {
            return quotient.left().value(counts) / quotient.right().value(counts);
        }
        Applied applied = (Applied) this;
        return applied.function().of(applied.argument().value(counts));
    }
}
