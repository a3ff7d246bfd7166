package org.agentos.rules.rulebook.drl.printing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Condition.Aggregate;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.condition.References;
import org.agentos.rules.rulebook.drl.conditions.Facts;

/** Writes when one rule fires. Numbers the names it needs, which have an underscore so that no name of the model is the same. */
final class ConditionPrinter {

    private final Set<String> referred = new HashSet<>();
    private int names;

    ConditionPrinter(Condition condition) {
        References.patterns(condition).flatMap(References::in).forEach(reference -> referred.add(reference.alias()));
    }

    /** The lines between when and then. */
    List<String> lines(Condition condition) {
        boolean several =
                condition instanceof Condition.AllOf all && all.conditions().size() > 1;
        return several
                ? ((Condition.AllOf) condition)
                        .conditions().stream().map(this::print).toList()
                : List.of(print(condition));
    }

    private String print(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return group(all.conditions(), "and");
        }
        if (condition instanceof Condition.AnyOf any) {
            return group(any.conditions(), "or");
        }
        if (condition instanceof Condition.Not not) {
            return "not( " + negated(not.condition()) + " )";
        }
        if (condition instanceof Condition.Exists exists) {
            return (bare(exists.pattern()) ? "" : "exists ") + pattern(exists.pattern(), "");
        }
        if (condition instanceof Condition.None none) {
            return "not " + pattern(none.pattern(), "");
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return accumulate(pattern(atLeast.pattern(), ""), "count", "", ">= " + atLeast.number());
        }
        return compare((Condition.Compare) condition);
    }

    private String group(List<Condition> conditions, String by) {
        return conditions.size() == 1
                ? "(" + by + " " + part(conditions.get(0)) + ")"
                : "( " + joined(conditions, by) + " )";
    }

    private String joined(List<Condition> conditions, String by) {
        return conditions.stream().map(this::part).collect(Collectors.joining(" " + by + " "));
    }

    /** A condition within a group; a group of one is put in brackets of its own, or Drools can't read it there. */
    private String part(Condition condition) {
        boolean one = condition instanceof Condition.AllOf all
                        && all.conditions().size() == 1
                || condition instanceof Condition.AnyOf any && any.conditions().size() == 1;
        return one ? "(" + print(condition) + ")" : print(condition);
    }

    private String negated(Condition condition) {
        if (condition instanceof Condition.AllOf all && all.conditions().size() > 1) {
            return joined(all.conditions(), "and");
        }
        if (condition instanceof Condition.AnyOf any && any.conditions().size() > 1) {
            return joined(any.conditions(), "or");
        }
        return condition instanceof Condition.Exists exists
                ? "exists " + pattern(exists.pattern(), "")
                : print(condition);
    }

    private String compare(Condition.Compare compare) {
        String test = compare.operator().symbol() + " " + Literals.number(compare.value());
        String function = compare.aggregate().word();
        if (compare.aggregate() == Aggregate.COUNT) {
            boolean likeAtLeast =
                    compare.operator() == Operator.AT_LEAST && compare.value().scale() <= 0;
            return accumulate(pattern(compare.pattern(), ""), function, likeAtLeast ? "1" : "", test);
        }
        String value = name("value");
        return accumulate(pattern(compare.pattern(), value + " : " + compare.field()), function, value, test);
    }

    private String accumulate(String pattern, String function, String argument, String test) {
        String result = name(function);
        return "accumulate( " + pattern + "; " + result + " : " + function + "(" + argument + "); " + result + " "
                + test + " )";
    }

    private String name(String word) {
        names++;
        return "$" + word + "_" + names;
    }

    private String pattern(Pattern pattern, String binding) {
        String constraints = ConstraintPrinter.print(pattern.where());
        String both = binding.isEmpty() || constraints.isEmpty() ? binding + constraints : binding + ", " + constraints;
        boolean named = !pattern.as().equals(pattern.fact()) || referred.contains(pattern.as());
        String as = named ? "$" + pattern.as() + " : " : "";
        return as + Facts.typeName(pattern.fact()) + "(" + both + ")";
    }

    /**
     * Whether a fact stands without exists: where others refer to it, which exists would hide from them, and where every decision has
     * exactly one of it, which reads better.
     */
    private boolean bare(Pattern pattern) {
        boolean single = FactRegistry.standard()
                .type(pattern.fact())
                .map(FactType::single)
                .orElse(false);
        return referred.contains(pattern.as()) || single && pattern.as().equals(pattern.fact());
    }
}
