package org.agentos.rules.bench.rules;

import java.util.Random;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Value;

/**
 * What a rule asks of one field of the content.
 *
 * @param value a String, Integer or Boolean
 */
public record FieldTest(String field, Operator operator, Object value) {

    static FieldTest of(String field, Random random) {
        return switch (field) {
            case "channel" -> equal(field, Vocabulary.of(Vocabulary.CHANNELS, random));
            case "region" -> equal(field, Vocabulary.of(Vocabulary.REGIONS, random));
            case "audience" -> equal(field, Vocabulary.of(Vocabulary.AUDIENCES, random));
            case "language" -> equal(field, Vocabulary.of(Vocabulary.LANGUAGES, random));
            case "kind" -> equal(field, Vocabulary.of(Vocabulary.FORMS, random));
            case "aiMade", "paidPartnership" -> equal(field, random.nextBoolean());
            case "readability" -> new FieldTest(field, Operator.LESS_THAN, 20 + random.nextInt(60));
            case "wordCount" ->
                new FieldTest(
                        field,
                        random.nextBoolean() ? Operator.GREATER_THAN : Operator.LESS_THAN,
                        100 + random.nextInt(40) * 100);
            default -> new FieldTest(field, Operator.AT_LEAST, 1 + random.nextInt(3));
        };
    }

    private static FieldTest equal(String field, Object value) {
        return new FieldTest(field, Operator.EQUALS, value);
    }

    Constraint constraint() {
        Value literal = value instanceof String text
                ? Value.of(text)
                : value instanceof Boolean flag ? Value.of(flag) : Value.of((Integer) value);
        return new Constraint.Compare(field, operator, literal);
    }

    String drl() {
        return field + " " + operator.symbol() + " " + literal();
    }

    /** On a variable {@code c}. */
    String java() {
        return value instanceof String
                ? "c." + field + "().equals(" + literal() + ")"
                : "c." + field + "() " + operator.symbol() + " " + literal();
    }

    /** As Java, JSON, FEEL and MVEL write it. */
    public String literal() {
        return value instanceof String ? "\"" + value + "\"" : value.toString();
    }
}
