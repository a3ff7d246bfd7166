package org.agentos.rules.rulebook.drl.conditions;

import java.util.Arrays;
import java.util.Optional;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Constraint.Direction;
import org.agentos.rules.rulebook.condition.Constraint.TextTest;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Value;
import org.agentos.rules.rulebook.drl.syntax.Token;

/** The signs and words between a field and a value. */
public final class Relations {

    /** The word before the name of a list that a text is a term of. */
    public static final String WORD_LIST = "wordList";
    /** The word before the name of a list that has a term in a text. */
    public static final String WORD_OF = "wordOf";

    private Relations() {}

    /** The word before a length of time. */
    public static String written(Direction direction) {
        return switch (direction) {
            case LAST -> "last";
            case NEXT -> "next";
        };
    }

    static Optional<Direction> direction(Token token) {
        return Arrays.stream(Direction.values())
                .filter(direction -> token.isWord(written(direction)))
                .findFirst();
    }

    /** The name of a fact without the sign that marks it as one. */
    static String alias(Token variable) {
        return variable.text().startsWith("$") ? variable.text().substring(1) : variable.text();
    }

    /** How a test of a text is written. */
    public static String written(TextTest test) {
        return switch (test) {
            case CONTAINS -> "contains";
            case STARTS_WITH -> "str[startsWith]";
            case ENDS_WITH -> "str[endsWith]";
        };
    }

    /** The range that two comparisons of one field are, when these are all there is: {@code f >= 1 && f <= 5}. */
    public static Optional<Constraint.Between> range(Constraint constraint) {
        if (constraint instanceof Constraint.AllOf all
                && all.constraints().size() == 2
                && all.constraints().get(0) instanceof Constraint.Compare least
                && all.constraints().get(1) instanceof Constraint.Compare most
                && least.field().equals(most.field())
                && least.operator() == Operator.AT_LEAST
                && most.operator() == Operator.AT_MOST
                && least.value() instanceof Value.Numeral min
                && most.value() instanceof Value.Numeral max) {
            return Optional.of(new Constraint.Between(least.field(), min.number(), max.number()));
        }
        return Optional.empty();
    }

    static Optional<Operator> operator(Token token) {
        return Arrays.stream(Operator.values())
                .filter(operator -> token.is(operator.symbol()))
                .findFirst();
    }
}
