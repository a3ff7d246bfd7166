package org.agentos.rules.rulebook.guided.reading;

import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Condition.Aggregate;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Pattern;

/** Reads conditions: <code>{"all": [...]}</code>, <code>{"exists": {"fact": ..., "where": [...]}}</code> and so on. */
final class ConditionReader {

    private static final List<String> CHOICES = List.of("all", "any", "not", "exists", "none", "atLeast", "compare");

    /** Stands for what could not be read. */
    private static final Condition UNREADABLE = new Condition.AllOf(List.of());

    private ConditionReader() {}

    static Condition read(Cursor condition) {
        if (condition.missing()) {
            return UNREADABLE;
        }
        return condition
                .choice(CHOICES)
                .map(choice -> chosen(choice, condition.at(choice)))
                .orElse(UNREADABLE);
    }

    private static Condition chosen(String choice, Cursor inner) {
        return switch (choice) {
            case "all" -> new Condition.AllOf(list(inner));
            case "any" -> new Condition.AnyOf(list(inner));
            case "not" -> new Condition.Not(read(inner));
            case "exists" -> new Condition.Exists(pattern(inner, List.of()));
            case "none" -> new Condition.None(pattern(inner, List.of()));
            case "atLeast" -> atLeast(inner);
            default -> compare(inner);
        };
    }

    private static List<Condition> list(Cursor inner) {
        return inner.elements().stream().map(ConditionReader::read).toList();
    }

    private static Condition atLeast(Cursor inner) {
        Pattern pattern = pattern(inner, List.of("number"));
        return new Condition.AtLeast(inner.at("number").wholeNumber(1), pattern);
    }

    private static Condition compare(Cursor inner) {
        boolean count = inner.at("aggregate").text("").equals(Aggregate.COUNT.word());
        Pattern pattern = pattern(
                inner, count ? List.of("aggregate", "is", "value") : List.of("aggregate", "field", "is", "value"));
        return new Condition.Compare(
                inner.at("aggregate").word("aggregate", Words.AGGREGATES, Aggregate.COUNT),
                pattern,
                inner.at("field").text(""),
                inner.at("is").word("comparison", Words.OPERATORS, Operator.EQUALS),
                inner.at("value").number());
    }

    private static Pattern pattern(Cursor pattern, List<String> besides) {
        List<String> required = new ArrayList<>(besides);
        required.add("fact");
        pattern.objectOf(required, List.of("as", "where"));
        String fact = pattern.at("fact").text("");
        List<Constraint> where = pattern.at("where").elements().stream()
                .map(ConstraintReader::read)
                .toList();
        return new Pattern(fact, pattern.at("as").text(fact), where);
    }
}
