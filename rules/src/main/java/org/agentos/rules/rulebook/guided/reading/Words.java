package org.agentos.rules.rulebook.guided.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.agentos.rules.rulebook.condition.Condition.Aggregate;
import org.agentos.rules.rulebook.condition.Constraint.Direction;
import org.agentos.rules.rulebook.condition.Constraint.TextTest;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.tabular.ColumnTest;

/** The words of the notation and what they mean. */
final class Words {

    static final Map<String, Operator> OPERATORS = by(Operator.values(), Operator::word);
    static final Map<String, TextTest> TEXT_TESTS = by(TextTest.values(), TextTest::word);
    static final Map<String, Aggregate> AGGREGATES = by(Aggregate.values(), Aggregate::word);

    static final Map<String, Direction> DIRECTIONS = by(Direction.values(), Direction::word);
    static final Map<String, ColumnTest> COLUMN_TESTS = by(ColumnTest.values(), ColumnTest::word);

    private Words() {}

    /** Constants by their own names. */
    static <E extends Enum<E>> Map<String, E> of(Class<E> type) {
        return by(type.getEnumConstants(), Enum::name);
    }

    private static <E> Map<String, E> by(E[] values, Function<E, String> word) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> words.put(word.apply(value), value));
        return words;
    }
}
