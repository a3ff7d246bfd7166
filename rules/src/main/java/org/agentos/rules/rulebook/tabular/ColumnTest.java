package org.agentos.rules.rulebook.tabular;

import java.util.Optional;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Constraint.Direction;
import org.agentos.rules.rulebook.condition.Constraint.TextTest;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Value;

/** How a column tests its field; the words are those of guided JSON. */
public enum ColumnTest {
    EQUALS("equals"),
    NOT_EQUALS("notEquals"),
    LESS_THAN("lessThan"),
    AT_MOST("atMost"),
    GREATER_THAN("greaterThan"),
    AT_LEAST("atLeast"),
    BETWEEN("between"),
    ONE_OF("oneOf"),
    CONTAINS("contains"),
    STARTS_WITH("startsWith"),
    ENDS_WITH("endsWith"),
    MATCHES("matches"),
    IN_LIST("inList"),
    CONTAINS_WORD_OF("containsWordOf"),
    WITHIN_LAST("withinLast"),
    WITHIN_NEXT("withinNext");

    private final String word;

    ColumnTest(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** The constraint that a cell stands for; nothing if the cell holds something that this test can't be made of. */
    Optional<Constraint> constraint(String field, Cell cell) {
        return switch (this) {
            case EQUALS, NOT_EQUALS, LESS_THAN, AT_MOST, GREATER_THAN, AT_LEAST ->
                one(cell).map(value -> new Constraint.Compare(field, Operator.valueOf(name()), value));
            case CONTAINS, STARTS_WITH, ENDS_WITH ->
                text(cell).map(text -> new Constraint.Text(field, TextTest.valueOf(name()), text));
            case MATCHES -> text(cell).map(regex -> new Constraint.Matches(field, regex));
            case IN_LIST -> text(cell).map(list -> new Constraint.InList(field, list));
            case CONTAINS_WORD_OF -> text(cell).map(list -> new Constraint.ContainsWordOf(field, list));
            case WITHIN_LAST -> within(field, Direction.LAST, cell);
            case WITHIN_NEXT -> within(field, Direction.NEXT, cell);
            case BETWEEN ->
                cell instanceof Cell.Range range
                        ? Optional.of(new Constraint.Between(field, range.min(), range.max()))
                        : Optional.empty();
            case ONE_OF ->
                cell instanceof Cell.Many many
                        ? Optional.of(new Constraint.OneOf(field, many.values()))
                        : one(cell).map(value -> new Constraint.Compare(field, Operator.EQUALS, value));
        };
    }

    /** What its cells hold, in plain words. */
    String expects() {
        return switch (this) {
            case BETWEEN -> "a range from the least to the greatest number";
            case ONE_OF -> "values";
            case CONTAINS, STARTS_WITH, ENDS_WITH -> "a text";
            case MATCHES -> "a regular expression";
            case IN_LIST, CONTAINS_WORD_OF -> "the name of a word list";
            case WITHIN_LAST, WITHIN_NEXT -> "a length of time";
            default -> "one value";
        };
    }

    private static Optional<Constraint> within(String field, Direction direction, Cell cell) {
        return cell instanceof Cell.Span span
                ? Optional.of(new Constraint.Within(field, direction, span.duration()))
                : Optional.empty();
    }

    private static Optional<Value> one(Cell cell) {
        return cell instanceof Cell.One one ? Optional.of(one.value()) : Optional.empty();
    }

    private static Optional<String> text(Cell cell) {
        return one(cell).filter(Value.Text.class::isInstance).map(value -> ((Value.Text) value).text());
    }
}
