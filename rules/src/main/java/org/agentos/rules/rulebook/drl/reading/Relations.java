package org.agentos.rules.rulebook.drl.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.agentos.rules.rulebook.condition.Constraint.TextTest;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.drl.syntax.Token;

/** The signs and words between a field and a value. */
public final class Relations {

    private static final Map<TextTest, String> TEXT_TESTS = textTests();

    private Relations() {}

    /** How a test of a text is written. */
    public static String written(TextTest test) {
        return TEXT_TESTS.get(test);
    }

    static Optional<Operator> operator(Token token) {
        return Arrays.stream(Operator.values())
                .filter(operator -> token.is(operator.symbol()))
                .findFirst();
    }

    private static Map<TextTest, String> textTests() {
        Map<TextTest, String> words = new LinkedHashMap<>();
        words.put(TextTest.CONTAINS, "contains");
        words.put(TextTest.STARTS_WITH, "str[startsWith]");
        words.put(TextTest.ENDS_WITH, "str[endsWith]");
        return words;
    }
}
