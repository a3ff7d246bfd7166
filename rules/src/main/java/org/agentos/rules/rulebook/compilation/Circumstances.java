package org.agentos.rules.rulebook.compilation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.agentos.rules.rulebook.condition.Constraint.Direction;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.matching.Lexicon;

/** What compiled rules look up beside the facts: the moment of the decision, word lists, regular expressions by number. */
public final class Circumstances {

    private final Lexicon lexicon;
    private final List<String> expressions;
    private final Instant at;

    Circumstances(Lexicon lexicon, List<String> expressions, Instant at) {
        this.lexicon = lexicon;
        this.expressions = expressions;
        this.at = at;
    }

    public boolean matches(int expression, String text) {
        return lexicon.matches(expressions.get(expression), text);
    }

    public boolean isTerm(String list, String text) {
        return lexicon.isTerm(list, text);
    }

    public boolean hasTerm(String list, String text) {
        return lexicon.hasTerm(list, text);
    }

    /** Whether a moment lies within some seconds before the decision. */
    public boolean withinLast(Instant moment, long seconds) {
        return Direction.LAST.holds(moment, Duration.ofSeconds(seconds), at);
    }

    /** Whether a moment lies within some seconds after the decision. */
    public boolean withinNext(Instant moment, long seconds) {
        return Direction.NEXT.holds(moment, Duration.ofSeconds(seconds), at);
    }

    /** Whether two numbers compare so, by the name of an {@link Operator}. */
    public static boolean numbersCompare(double left, String operator, double right) {
        return Operator.valueOf(operator).holds(left < right ? -1 : left > right ? 1 : 0);
    }

    /** Whether two moments compare so. */
    public static boolean momentsCompare(Instant left, String operator, Instant right) {
        return Operator.valueOf(operator).holds(left.compareTo(right));
    }

    /** Whether a moment compares so with one given in seconds, and nanoseconds, of the epoch. */
    public static boolean momentCompares(Instant left, String operator, long seconds, int nanos) {
        return momentsCompare(left, operator, Instant.ofEpochSecond(seconds, nanos));
    }
}
