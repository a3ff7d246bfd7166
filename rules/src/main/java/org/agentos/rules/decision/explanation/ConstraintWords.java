package org.agentos.rules.decision.explanation;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Value;

/** Constraints as parts of sentences, such as {@code confidence is at least 0.8}. */
final class ConstraintWords {

    private ConstraintWords() {}

    static String of(Constraint constraint) {
        if (constraint instanceof Constraint.AllOf all) {
            return joined(all.constraints(), " and ");
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return joined(any.constraints(), " or ");
        }
        if (constraint instanceof Constraint.Not not) {
            return "it is not so that " + of(not.constraint());
        }
        if (constraint instanceof Constraint.Compare compare) {
            return field(compare.field()) + " is " + operator(compare.operator()) + value(compare.value());
        }
        if (constraint instanceof Constraint.Between between) {
            return field(between.field()) + " is between " + between.min().toPlainString() + " and "
                    + between.max().toPlainString();
        }
        if (constraint instanceof Constraint.OneOf oneOf) {
            return field(oneOf.field()) + " is one of "
                    + oneOf.values().stream().map(ConstraintWords::value).collect(Collectors.joining(", "));
        }
        return lookup(constraint);
    }

    private static String lookup(Constraint constraint) {
        if (constraint instanceof Constraint.Text text) {
            String test =
                    switch (text.test()) {
                        case CONTAINS -> " contains ";
                        case STARTS_WITH -> " starts with ";
                        case ENDS_WITH -> " ends with ";
                    };
            return field(text.field()) + test + FactWords.quoted(text.text());
        }
        if (constraint instanceof Constraint.Matches matches) {
            return field(matches.field()) + " matches the expression " + FactWords.quoted(matches.regex());
        }
        if (constraint instanceof Constraint.InList inList) {
            return field(inList.field()) + " is in the list " + inList.list();
        }
        if (constraint instanceof Constraint.ContainsWordOf contains) {
            return field(contains.field()) + " contains a word of the list " + contains.list();
        }
        if (constraint instanceof Constraint.Within within) {
            String side = within.direction() == Constraint.Direction.LAST ? " before" : " after";
            return field(within.field()) + " is within " + duration(within.duration()) + side + " the decision";
        }
        Constraint.Reference reference = (Constraint.Reference) constraint;
        return field(reference.field()) + " is " + operator(reference.operator()) + "the " + field(reference.of())
                + " of \"" + reference.alias() + "\"";
    }

    static String operator(Operator operator) {
        return switch (operator) {
            case EQUALS -> "";
            case NOT_EQUALS -> "not ";
            case LESS_THAN -> "less than ";
            case AT_MOST -> "at most ";
            case GREATER_THAN -> "more than ";
            case AT_LEAST -> "at least ";
        };
    }

    static String value(Value value) {
        if (value instanceof Value.Text text) {
            return FactWords.quoted(text.text());
        }
        if (value instanceof Value.Numeral numeral) {
            return numeral.number().toPlainString();
        }
        if (value instanceof Value.Moment moment) {
            return moment.instant().toString();
        }
        return ((Value.Flag) value).flag() ? "yes" : "no";
    }

    private static String joined(List<Constraint> constraints, String by) {
        String inner = constraints.stream().map(ConstraintWords::of).collect(Collectors.joining(by));
        return constraints.size() == 1 ? inner : "(" + inner + ")";
    }

    private static String field(String name) {
        return FactWords.field(name);
    }

    private static String duration(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds % 86_400 == 0) {
            return counted(seconds / 86_400, "day");
        }
        return seconds % 3_600 == 0 ? counted(seconds / 3_600, "hour") : counted(seconds, "second");
    }

    static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
