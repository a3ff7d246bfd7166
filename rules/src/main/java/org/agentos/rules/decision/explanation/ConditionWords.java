package org.agentos.rules.decision.explanation;

import java.util.List;
import java.util.stream.Collectors;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Pattern;

/** Conditions as sentences, made from the model, such as {@code there is a finding whose kind is "pii.iban"}. */
final class ConditionWords {

    private ConditionWords() {}

    static String of(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return joined(all.conditions(), " and ");
        }
        if (condition instanceof Condition.AnyOf any) {
            return joined(any.conditions(), " or ");
        }
        if (condition instanceof Condition.Not not) {
            return "it is not so that " + of(not.condition());
        }
        if (condition instanceof Condition.Exists exists) {
            return "there is a " + pattern(exists.pattern());
        }
        if (condition instanceof Condition.None none) {
            return "there is no " + pattern(none.pattern());
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return "there are at least " + atLeast.number() + " of: " + pattern(atLeast.pattern());
        }
        Condition.Compare compare = (Condition.Compare) condition;
        return number(compare) + " is " + ConstraintWords.operator(compare.operator())
                + compare.value().toPlainString();
    }

    /** What is compared, such as {@code the sum of confidence over every finding}. */
    static String number(Condition.Compare compare) {
        String over = "every " + pattern(compare.pattern());
        return switch (compare.aggregate()) {
            case COUNT -> "the number of: " + pattern(compare.pattern());
            case SUM -> "the sum of " + FactWords.field(compare.field()) + " over " + over;
            case MIN -> "the least " + FactWords.field(compare.field()) + " of " + over;
            case MAX -> "the greatest " + FactWords.field(compare.field()) + " of " + over;
            case AVERAGE -> "the average " + FactWords.field(compare.field()) + " of " + over;
        };
    }

    static String pattern(Pattern pattern) {
        String name = pattern.as().equals(pattern.fact()) ? "" : " (\"" + pattern.as() + "\")";
        String where = pattern.where().stream().map(ConstraintWords::of).collect(Collectors.joining(" and its "));
        return pattern.fact() + name + (where.isEmpty() ? "" : " such that its " + where);
    }

    private static String joined(List<Condition> conditions, String by) {
        String inner = conditions.stream().map(ConditionWords::of).collect(Collectors.joining(by));
        return conditions.size() == 1 ? inner : "(" + inner + ")";
    }
}
