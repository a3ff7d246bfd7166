package org.agentos.rules.rulebook.drl.printing;

import java.util.List;
import java.util.stream.Collectors;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.drl.reading.Relations;

/** Writes what a pattern asks of the fields of a fact. */
final class ConstraintPrinter {

    private ConstraintPrinter() {}

    static String print(List<Constraint> constraints) {
        return constraints.stream().map(ConstraintPrinter::outer).collect(Collectors.joining(", "));
    }

    private static String outer(Constraint constraint) {
        if (constraint instanceof Constraint.AllOf all) {
            return all(all);
        }
        if (constraint instanceof Constraint.Between between) {
            return between.field() + " >= " + between.min().toPlainString() + " && " + between.field() + " <= "
                    + between.max().toPlainString();
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
        if (constraint instanceof Constraint.Compare compare) {
            return compare.field() + " " + compare.operator().symbol() + " " + Literals.value(compare.value());
        }
        return constraint instanceof Constraint.OneOf oneOf ? oneOf(oneOf, "") : text((Constraint.Text) constraint, "");
    }

    private static String negation(Constraint constraint) {
        if (constraint instanceof Constraint.OneOf oneOf) {
            return oneOf(oneOf, "not ");
        }
        if (constraint instanceof Constraint.Text text) {
            return text(text, "not ");
        }
        return "!(" + outer(constraint) + ")";
    }

    private static String all(Constraint.AllOf all) {
        boolean list = all.constraints().size() == 1 || Relations.range(all).isPresent();
        return (list ? "true && " : "") + joined(all.constraints(), " && ");
    }

    private static String any(Constraint.AnyOf any) {
        return (any.constraints().size() == 1 ? "false || " : "") + joined(any.constraints(), " || ");
    }

    private static String joined(List<Constraint> constraints, String by) {
        return constraints.stream().map(ConstraintPrinter::inner).collect(Collectors.joining(by));
    }

    private static String oneOf(Constraint.OneOf oneOf, String not) {
        return oneOf.values().stream()
                .map(Literals::value)
                .collect(Collectors.joining(", ", oneOf.field() + " " + not + "in (", ")"));
    }

    private static String text(Constraint.Text text, String not) {
        return text.field() + " " + not + Relations.written(text.test()) + " " + Literals.text(text.text());
    }
}
