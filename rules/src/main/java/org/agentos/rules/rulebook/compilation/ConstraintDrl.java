package org.agentos.rules.rulebook.compilation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.facts.registry.FieldType;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Value;

/** The constraints of one pattern as DRL. Negations are pushed to the leaves, which keeps brackets few. */
final class ConstraintDrl {

    /** What may stand in a string literal as it is: no quote, no backslash, nothing that any layer unescapes. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 ._-]*");

    private static final String TEXT = EncodedText.class.getName();
    private static final String COMPARE = Circumstances.class.getName() + ".";
    private static final String LOOKUP = AlternativeDrl.CIRCUMSTANCES + ".";

    private final FactType type;
    private final String path;
    private final Map<String, String> scope;
    private final ToIntFunction<String> expressions;

    /**
     * @param path what stands before the name of a field; empty where the pattern is of the fact itself
     * @param scope the variables that references mean, by alias
     * @param expressions the number of a regular expression
     */
    ConstraintDrl(FactType type, String path, Map<String, String> scope, ToIntFunction<String> expressions) {
        this.type = type;
        this.path = path;
        this.scope = scope;
        this.expressions = expressions;
    }

    /** Those that an index can answer come first. */
    String allOf(List<Constraint> constraints) {
        return constraints.stream()
                .sorted((a, b) -> Boolean.compare(indexed(b), indexed(a)))
                .map(constraint -> of(constraint, false))
                .collect(Collectors.joining(", "));
    }

    private static boolean indexed(Constraint constraint) {
        return constraint instanceof Constraint.Compare compare
                && compare.operator() == Operator.EQUALS
                && (!(compare.value() instanceof Value.Text text) || plain(text));
    }

    private String of(Constraint constraint, boolean negated) {
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
            return compare(compare.field(), operator(compare.operator(), negated), compare.value());
        }
        if (constraint instanceof Constraint.Between between) {
            return between(between, negated);
        }
        if (constraint instanceof Constraint.OneOf oneOf) {
            return oneOf(oneOf, negated);
        }
        if (constraint instanceof Constraint.Reference reference) {
            return reference(reference, operator(reference.operator(), negated));
        }
        return (negated ? "!" : "") + lookup(constraint);
    }

    private String joined(List<Constraint> constraints, String by, boolean negated) {
        return constraints.stream()
                .map(constraint -> of(constraint, negated))
                .collect(Collectors.joining(by, "(", ")"));
    }

    private static Operator operator(Operator operator, boolean negated) {
        return negated ? operator.negated() : operator;
    }

    private String compare(String name, Operator operator, Value value) {
        String field = path + name;
        if (value instanceof Value.Text text && !plain(text)) {
            return (operator == Operator.NOT_EQUALS ? "!" : "") + call("same", field, text.text());
        }
        if (value instanceof Value.Moment moment) {
            Instant instant = moment.instant();
            return COMPARE + "momentCompares(" + field + ", \"" + operator.name() + "\", " + instant.getEpochSecond()
                    + "L, " + instant.getNano() + ")";
        }
        return field + " " + operator.symbol() + " " + literal(value);
    }

    private String between(Constraint.Between between, boolean negated) {
        String field = path + between.field();
        String min = between.min().toPlainString();
        String max = between.max().toPlainString();
        return negated
                ? "(" + field + " < " + min + " || " + field + " > " + max + ")"
                : "(" + field + " >= " + min + " && " + field + " <= " + max + ")";
    }

    private String oneOf(Constraint.OneOf oneOf, boolean negated) {
        Operator operator = negated ? Operator.NOT_EQUALS : Operator.EQUALS;
        return oneOf.values().stream()
                .map(value -> compare(oneOf.field(), operator, value))
                .collect(Collectors.joining(negated ? " && " : " || ", "(", ")"));
    }

    private String reference(Constraint.Reference reference, Operator operator) {
        String variable = new Literal.Variable(scope.get(reference.alias()), reference.of()).name();
        FieldType fieldType = type.field(reference.field()).orElseThrow().type();
        if (!fieldType.ordered()) {
            return path + reference.field() + " " + operator.symbol() + " " + variable;
        }
        String comparison = fieldType.numeric() ? "numbersCompare(" : "momentsCompare(";
        return COMPARE + comparison + path + reference.field() + ", \"" + operator.name() + "\", " + variable + ")";
    }

    private String lookup(Constraint constraint) {
        if (constraint instanceof Constraint.Text text) {
            return call(text.test().word(), path + text.field(), text.text());
        }
        if (constraint instanceof Constraint.Matches matches) {
            return LOOKUP + "matches(" + expressions.applyAsInt(matches.regex()) + ", " + path + matches.field() + ")";
        }
        if (constraint instanceof Constraint.InList inList) {
            return LOOKUP + "isTerm(\"" + inList.list() + "\", " + path + inList.field() + ")";
        }
        if (constraint instanceof Constraint.ContainsWordOf contains) {
            return LOOKUP + "hasTerm(\"" + contains.list() + "\", " + path + contains.field() + ")";
        }
        Constraint.Within within = (Constraint.Within) constraint;
        return LOOKUP + within.direction().word() + "(" + path + within.field() + ", "
                + within.duration().toSeconds() + "L)";
    }

    private static String call(String test, String field, String text) {
        return TEXT + "." + test + "(" + field + ", \"" + EncodedText.encode(text) + "\")";
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
