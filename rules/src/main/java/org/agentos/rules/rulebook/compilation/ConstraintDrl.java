package org.agentos.rules.rulebook.compilation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Value;

/** Constraints as DRL. Negations are pushed to the leaves, which keeps brackets few. */
final class ConstraintDrl {

    /** What may stand in a string literal as it is: no quote, no backslash, nothing that any layer unescapes. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 ._-]*");

    private static final String TEXT = EncodedText.class.getName();

    private ConstraintDrl() {}

    static String allOf(List<Constraint> constraints) {
        return constraints.stream().map(constraint -> of(constraint, false)).collect(Collectors.joining(", "));
    }

    private static String of(Constraint constraint, boolean negated) {
        if (constraint instanceof Constraint.Not not) {
            return of(not.constraint(), !negated);
        }
        if (constraint instanceof Constraint.AllOf all) {
            return joined(all.constraints(), negated ? " || " : " && ", negated);
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return joined(any.constraints(), negated ? " && " : " || ", negated);
        }
        if (constraint instanceof Constraint.Compare compare) {
            Operator operator = negated ? compare.operator().negated() : compare.operator();
            return compare(compare.field(), operator, compare.value());
        }
        if (constraint instanceof Constraint.Between between) {
            return between(between, negated);
        }
        if (constraint instanceof Constraint.OneOf oneOf) {
            return oneOf(oneOf, negated);
        }
        Constraint.Text text = (Constraint.Text) constraint;
        return call(text.test().word(), text.field(), text.text(), negated);
    }

    private static String joined(List<Constraint> constraints, String by, boolean negated) {
        return constraints.stream()
                .map(constraint -> of(constraint, negated))
                .collect(Collectors.joining(by, "(", ")"));
    }

    private static String compare(String field, Operator operator, Value value) {
        if (value instanceof Value.Text text && !plain(text)) {
            return call("same", field, text.text(), operator == Operator.NOT_EQUALS);
        }
        return field + " " + operator.symbol() + " " + literal(value);
    }

    private static String between(Constraint.Between between, boolean negated) {
        String field = between.field();
        String min = between.min().toPlainString();
        String max = between.max().toPlainString();
        return negated
                ? "(" + field + " < " + min + " || " + field + " > " + max + ")"
                : "(" + field + " >= " + min + " && " + field + " <= " + max + ")";
    }

    private static String oneOf(Constraint.OneOf oneOf, boolean negated) {
        Operator operator = negated ? Operator.NOT_EQUALS : Operator.EQUALS;
        return oneOf.values().stream()
                .map(value -> compare(oneOf.field(), operator, value))
                .collect(Collectors.joining(negated ? " && " : " || ", "(", ")"));
    }

    private static String call(String test, String field, String text, boolean negated) {
        return (negated ? "!" : "") + TEXT + "." + test + "(" + field + ", \"" + EncodedText.encode(text) + "\")";
    }

    private static String literal(Value value) {
        if (value instanceof Value.Text text) {
            return "\"" + text.text() + "\"";
        }
        if (value instanceof Value.Numeral numeral) {
            return numeral.number().toPlainString();
        }
        return String.valueOf(((Value.Flag) value).flag());
    }

    private static boolean plain(Value.Text text) {
        return PLAIN.matcher(text.text()).matches();
    }
}
