package org.agentos.rules.rulebook.guided.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Value;

/** Reads constraints: <code>{"field": "wordCount", "is": "greaterThan", "value": 200}</code> and their combinations. */
final class ConstraintReader {

    private static final String BETWEEN = "between";
    private static final String ONE_OF = "oneOf";
    private static final String MATCHES = "matches";
    private static final String IN_LIST = "inList";
    private static final String CONTAINS_WORD_OF = "containsWordOf";
    private static final Map<String, String> TESTS = tests();
    private static final Constraint UNREADABLE = new Constraint.AllOf(List.of());

    private ConstraintReader() {}

    static Constraint read(Cursor constraint) {
        if (constraint.has("field") || constraint.has("is")) {
            return test(constraint);
        }
        return constraint
                .choice(List.of("all", "any", "not", "field"))
                .map(choice -> combination(choice, constraint.at(choice)))
                .orElse(UNREADABLE);
    }

    private static Constraint combination(String choice, Cursor inner) {
        return switch (choice) {
            case "all" -> new Constraint.AllOf(list(inner));
            case "any" -> new Constraint.AnyOf(list(inner));
            default -> new Constraint.Not(read(inner));
        };
    }

    private static List<Constraint> list(Cursor inner) {
        return inner.elements().stream().map(ConstraintReader::read).toList();
    }

    private static Constraint test(Cursor constraint) {
        String field = constraint.at("field").text("");
        String test = constraint.at("is").text("");
        if (test.equals(BETWEEN)) {
            constraint.objectOf(List.of("field", "is", "min", "max"), List.of());
            return new Constraint.Between(
                    field, constraint.at("min").number(), constraint.at("max").number());
        }
        if (test.equals(ONE_OF)) {
            constraint.objectOf(List.of("field", "is", "values"), List.of());
            List<Value> values = constraint.at("values").elements().stream()
                    .map(ConstraintReader::value)
                    .toList();
            return new Constraint.OneOf(field, values);
        }
        if (Words.DIRECTIONS.containsKey(test)) {
            constraint.objectOf(List.of("field", "is", "duration"), List.of());
            return new Constraint.Within(
                    field, Words.DIRECTIONS.get(test), constraint.at("duration").duration());
        }
        if (Words.OPERATORS.containsKey(test) && constraint.has("other")) {
            return reference(field, Words.OPERATORS.get(test), constraint);
        }
        constraint.objectOf(List.of("field", "is", "value"), List.of());
        return valued(field, test, constraint);
    }

    private static Constraint reference(String field, Operator operator, Cursor constraint) {
        constraint.objectOf(List.of("field", "is", "other"), List.of());
        Cursor other = constraint.at("other");
        other.objectOf(List.of("as", "field"), List.of());
        return new Constraint.Reference(
                field, operator, other.at("as").text(""), other.at("field").text(""));
    }

    private static Constraint valued(String field, String test, Cursor constraint) {
        Cursor value = constraint.at("value");
        return switch (test) {
            case MATCHES -> new Constraint.Matches(field, value.text(""));
            case IN_LIST -> new Constraint.InList(field, value.text(""));
            case CONTAINS_WORD_OF -> new Constraint.ContainsWordOf(field, value.text(""));
            default -> compared(field, test, constraint);
        };
    }

    private static Constraint compared(String field, String test, Cursor constraint) {
        Cursor value = constraint.at("value");
        if (Words.TEXT_TESTS.containsKey(test)) {
            return new Constraint.Text(field, Words.TEXT_TESTS.get(test), value.text(""));
        }
        if (Words.OPERATORS.containsKey(test)) {
            return new Constraint.Compare(field, Words.OPERATORS.get(test), value(value));
        }
        constraint.at("is").word("test", TESTS, "");
        return UNREADABLE;
    }

    static Value value(Cursor value) {
        if (value.textual()) {
            return new Value.Text(value.text(""));
        }
        if (value.numeric()) {
            return new Value.Numeral(value.number());
        }
        if (value.has("instant")) {
            value.objectOf(List.of("instant"), List.of());
            return new Value.Moment(value.at("instant").instant());
        }
        if (!value.flagged() && !value.missing()) {
            value.problem("wrong-type", "A text, a number, true or false, or {\"instant\": ...} is expected here.");
        }
        return new Value.Flag(value.flagged() && value.flag(false));
    }

    private static Map<String, String> tests() {
        Map<String, String> tests = new LinkedHashMap<>();
        Words.OPERATORS.keySet().forEach(word -> tests.put(word, word));
        List.of(BETWEEN, ONE_OF, MATCHES, IN_LIST, CONTAINS_WORD_OF).forEach(word -> tests.put(word, word));
        Words.DIRECTIONS.keySet().forEach(word -> tests.put(word, word));
        Words.TEXT_TESTS.keySet().forEach(word -> tests.put(word, word));
        return tests;
    }
}
