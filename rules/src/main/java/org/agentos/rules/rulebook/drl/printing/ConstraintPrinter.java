package org.agentos.rules.rulebook.drl.printing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.drl.conditions.Relations;

/** Writes what a pattern asks of the fields of a fact. */
final class ConstraintPrinter {

    /** Drools' operators of time (after Allen 1983); it reads a field of such a name as one where it follows a sign. */
    private static final Set<String> OPERATORS_OF_TIME = Set.of(
            "after",
            "before",
            "coincides",
            "during",
            "finishedby",
            "finishes",
            "includes",
            "meets",
            "metby",
            "overlappedby",
            "overlaps",
            "startedby",
            "starts");

    private ConstraintPrinter() {}

    static String print(List<Constraint> constraints) {
        return constraints.stream().map(ConstraintPrinter::outer).collect(Collectors.joining(", "));
    }

    private static String outer(Constraint constraint) {
        if (constraint instanceof Constraint.AllOf all) {
            return all(all);
        }
        if (constraint instanceof Constraint.Between between) {
            return between.field() + " >= " + Literals.number(between.min()) + " && " + between.field() + " <= "
                    + Literals.number(between.max());
        }
        return constraint instanceof Constraint.AnyOf any ? any(any) : inner(constraint);
    }

    private static String inner(Constraint constraint) {
        if (constraint instanceof Constraint.AllOf
                || constraint instanceof Constraint.AnyOf
                || constraint instanceof Constraint.Between) {
            return "(" + outer(constraint) + ")";
        }
        if (constraint instanceof Constraint.Not not) {
            return negation(not.constraint());
        }
        return constraint instanceof Constraint.Compare compare
                ? compare.field() + " " + compare.operator().symbol() + " " + Literals.value(compare.value())
                : related(constraint);
    }

    private static String related(Constraint constraint) {
        if (constraint instanceof Constraint.Reference reference) {
            return reference.field() + " " + reference.operator().symbol() + " $" + reference.alias() + "."
                    + reference.of();
        }
        return worded(constraint, "")
                .orElseThrow(() -> new IllegalArgumentException("DRL has no words for " + constraint));
    }

    private static String negation(Constraint constraint) {
        return worded(constraint, "not ").orElseGet(() -> "!(" + outer(constraint) + ")");
    }

    /** What is written with a word between field and value, which may have "not" before it. */
    private static Optional<String> worded(Constraint constraint, String not) {
        if (constraint instanceof Constraint.OneOf oneOf) {
            return Optional.of(oneOf(oneOf, not));
        }
        if (constraint instanceof Constraint.Text text) {
            return Optional.of(
                    text.field() + " " + not + Relations.written(text.test()) + " " + Literals.text(text.text()));
        }
        if (constraint instanceof Constraint.Matches matches) {
            return Optional.of(matches.field() + " " + not + "matches " + Literals.text(matches.regex()));
        }
        if (constraint instanceof Constraint.ContainsWordOf words) {
            return Optional.of(words.field() + " " + not + "contains " + named(Relations.WORD_OF, words.list()));
        }
        if (constraint instanceof Constraint.InList list) {
            return Optional.of(list.field() + " " + not + "memberOf " + named(Relations.WORD_LIST, list.list()));
        }
        if (constraint instanceof Constraint.Within within) {
            String window = named(
                    Relations.written(within.direction()), within.duration().toString());
            return Optional.of(within.field() + " " + not + "memberOf " + window);
        }
        return Optional.empty();
    }

    private static String named(String word, String name) {
        return word + "(" + Literals.text(name) + ")";
    }

    private static String all(Constraint.AllOf all) {
        boolean list = all.constraints().size() == 1 || Relations.range(all).isPresent();
        return (list ? "true && " : "") + joined(all.constraints(), " && ");
    }

    private static String any(Constraint.AnyOf any) {
        return (any.constraints().size() == 1 ? "false || " : "") + joined(any.constraints(), " || ");
    }

    private static String joined(List<Constraint> constraints, String by) {
        return constraints.stream().map(ConstraintPrinter::operand).collect(Collectors.joining(by));
    }

    private static String operand(Constraint constraint) {
        String printed = inner(constraint);
        return OPERATORS_OF_TIME.contains(printed.split(" ", 2)[0]) ? "(" + printed + ")" : printed;
    }

    private static String oneOf(Constraint.OneOf oneOf, String not) {
        return oneOf.values().stream()
                .map(Literals::value)
                .collect(Collectors.joining(", ", oneOf.field() + " " + not + "in (", ")"));
    }
}
