package org.agentos.rules.rulebook;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.agentos.rules.decision.Brand;
import org.agentos.rules.decision.Colour;
import org.agentos.rules.decision.DesignMeasure;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.decision.LegalBasis;
import org.agentos.rules.decision.Link;
import org.agentos.rules.decision.Obligation;
import org.agentos.rules.decision.Severity;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.facts.registry.FactField;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.facts.registry.FieldType;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Condition.Aggregate;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Constraint.Direction;
import org.agentos.rules.rulebook.condition.Constraint.TextTest;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.condition.References;
import org.agentos.rules.rulebook.condition.Value;

/** Random rules that admission accepts, over all facts of the registry. */
public final class RuleModels {

    public static final List<WordList> WORD_LISTS = List.of(
            new WordList("list-one", List.of("alpha", "a")), new WordList("list-two", List.of("beta", "two words")));

    /** Texts that break out of something, if anything lets them. */
    public static final List<String> TEXTS = List.of(
            "",
            "a",
            "ab",
            "AB",
            "kind.one",
            "two words",
            "a\"b",
            "\\",
            "\\u0022",
            "\\\"",
            "x\ny",
            "'",
            "ß",
            "İ",
            "😀",
            "$a0",
            "{0}",
            "\"); System.exit(1); //",
            "end rule",
            "/*",
            "\u202e",
            "\t");

    private static final List<String> EXPRESSIONS = List.of("a+b", "(?i)^two\\b", "[\\\\\"]", "^.$", "(x|y)\\s");

    private RuleModels() {}

    public static Arbitrary<Rule> rules() {
        Arbitrary<String> ids = Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(8)
                .list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(words -> String.join("-", words));
        Arbitrary<List<Consequence>> consequences = consequences();
        return Combinators.combine(
                        ids,
                        prose(1),
                        prose(0),
                        Arbitraries.of(Severity.class),
                        scopes(),
                        Arbitraries.frequencyOf(Tuple.of(3, conditions(3)), Tuple.of(1, joins())),
                        consequences,
                        examples().optional())
                .as((id, title, description, severity, scope, condition, then, example) -> new Rule(
                        id,
                        title,
                        description,
                        severity,
                        title,
                        new LegalBasis(title, "https://law.example.org/" + id),
                        scope,
                        List.of("tag"),
                        condition,
                        withScaled(then, condition),
                        example,
                        Optional.empty()));
    }

    private static List<Consequence> withScaled(List<Consequence> then, Condition condition) {
        Pattern pattern = References.patterns(condition).findFirst().orElseThrow();
        List<FactField> numbers = numericFields(FactRegistry.standard().require(pattern.fact()));
        Consequence.BoundNumber number = numbers.isEmpty()
                ? new Consequence.BoundNumber(Aggregate.COUNT, pattern.as(), "")
                : new Consequence.BoundNumber(
                        Aggregate.AVERAGE, pattern.as(), numbers.get(0).name());
        List<Consequence> more = new ArrayList<>(then);
        more.add(new Consequence.ScaledPoints(Dimension.RISK, BigDecimal.ONE, new BigDecimal("2.5"), number));
        return more;
    }

    static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> plain = Arbitraries.oneOf(
                patterns().map(Condition.Exists::new),
                patterns().map(Condition.None::new),
                Combinators.combine(Arbitraries.integers().between(1, 3), patterns())
                        .as(Condition.AtLeast::new),
                comparisons());
        if (depth == 0) {
            return plain;
        }
        Arbitrary<List<Condition>> parts =
                conditions(depth - 1).list().ofMinSize(1).ofMaxSize(2);
        return Arbitraries.oneOf(
                plain,
                parts.map(Condition.AllOf::new),
                parts.map(Condition.AnyOf::new),
                conditions(depth - 1).map(Condition.Not::new));
    }

    /** Conditions in which facts refer to each other. */
    static Arbitrary<Condition> joins() {
        return Arbitraries.of(FactRegistry.standard().types())
                .flatMap(first -> referring(first, "one").flatMap(second -> Combinators.combine(
                                patterns(first).map(found -> new Pattern(found.fact(), "one", found.where())),
                                Arbitraries.integers().between(0, 4),
                                referring(FactRegistry.standard().require(second.fact()), "two"),
                                conditions(0))
                        .as((found, shape, third, beside) -> joined(found, second, third, shape, beside))));
    }

    private static Condition joined(Pattern first, Pattern second, Pattern third, int shape, Condition beside) {
        Condition one = new Condition.Exists(first);
        Pattern two = new Pattern(second.fact(), "two", second.where());
        return switch (shape) {
            case 0 -> new Condition.AllOf(List.of(one, new Condition.None(two), beside));
            case 1 -> new Condition.AllOf(List.of(one, new Condition.AtLeast(2, two)));
            case 2 -> new Condition.Not(new Condition.AllOf(List.of(one, new Condition.Exists(two))));
            case 3 ->
                new Condition.AllOf(List.of(
                        one,
                        new Condition.Exists(two),
                        new Condition.AnyOf(List.of(
                                new Condition.None(new Pattern(third.fact(), "three", third.where())), beside))));
            default ->
                new Condition.AllOf(List.of(
                        one,
                        new Condition.Not(new Condition.AllOf(List.of(
                                new Condition.Exists(two),
                                new Condition.None(new Pattern(third.fact(), "three", third.where())))))));
        };
    }

    /** A pattern with a field that equals one of another fact. */
    private static Arbitrary<Pattern> referring(FactType other, String alias) {
        return Arbitraries.of(FactRegistry.standard().types())
                .filter(type -> type.fields().stream()
                        .anyMatch(field -> other.fields().stream().anyMatch(there -> there.type() == field.type())))
                .flatMap(type -> Combinators.combine(patterns(type), references(type, other, alias))
                        .as((pattern, reference) -> {
                            List<Constraint> where = new ArrayList<>(pattern.where());
                            where.add(reference);
                            return new Pattern(type.name(), type.name(), where);
                        }));
    }

    private static Arbitrary<Constraint> references(FactType type, FactType other, String alias) {
        List<Constraint> possible = new ArrayList<>();
        for (FactField field : type.fields()) {
            other.fields().stream()
                    .filter(there -> there.type() == field.type())
                    .forEach(there ->
                            possible.add(new Constraint.Reference(field.name(), Operator.EQUALS, alias, there.name())));
        }
        return Arbitraries.of(possible);
    }

    static Arbitrary<String> texts() {
        return Arbitraries.of(TEXTS);
    }

    private static Arbitrary<Condition> comparisons() {
        Arbitrary<Condition> counts = Combinators.combine(
                        patterns(),
                        Arbitraries.of(Operator.class),
                        Arbitraries.integers().between(0, 3))
                .as((pattern, operator, number) ->
                        new Condition.Compare(Aggregate.COUNT, pattern, "", operator, BigDecimal.valueOf(number)));
        Arbitrary<Aggregate> aggregates =
                Arbitraries.of(Aggregate.SUM, Aggregate.MIN, Aggregate.MAX, Aggregate.AVERAGE);
        Arbitrary<Condition> numbers = Arbitraries.of(numericTypes()).flatMap(type -> Combinators.combine(
                        aggregates,
                        patterns(type),
                        Arbitraries.of(numericFields(type)),
                        Arbitraries.of(Operator.class),
                        numerals())
                .as((aggregate, pattern, field, operator, value) ->
                        new Condition.Compare(aggregate, pattern, field.name(), operator, value)));
        return Arbitraries.oneOf(counts, numbers);
    }

    private static Arbitrary<Pattern> patterns() {
        return Arbitraries.of(FactRegistry.standard().types()).flatMap(RuleModels::patterns);
    }

    private static Arbitrary<Pattern> patterns(FactType type) {
        return constraints(type, 2).list().ofMaxSize(2).map(where -> new Pattern(type.name(), type.name(), where));
    }

    private static Arbitrary<Constraint> constraints(FactType type, int depth) {
        Arbitrary<Constraint> plain =
                Arbitraries.of(type.fields()).flatMap(field -> Arbitraries.oneOf(tests(type, field)));
        if (depth == 0) {
            return plain;
        }
        Arbitrary<List<Constraint>> parts =
                constraints(type, depth - 1).list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                plain,
                parts.map(Constraint.AllOf::new),
                parts.map(Constraint.AnyOf::new),
                constraints(type, depth - 1).map(Constraint.Not::new));
    }

    private static List<Arbitrary<Constraint>> tests(FactType type, FactField field) {
        Arbitrary<Operator> operators = field.type().ordered()
                ? Arbitraries.of(Operator.class)
                : Arbitraries.of(Operator.EQUALS, Operator.NOT_EQUALS);
        Arbitrary<Value> values = values(type, field);
        Arbitrary<Constraint> compare = Combinators.combine(operators, values)
                .as((operator, value) -> new Constraint.Compare(field.name(), operator, value));
        Arbitrary<Constraint> oneOf =
                values.list().ofMinSize(1).ofMaxSize(3).map(list -> new Constraint.OneOf(field.name(), list));
        if (field.type() == FieldType.TEXT) {
            Arbitrary<Constraint> text = Combinators.combine(
                            Arbitraries.of(TextTest.class), texts().filter(literal -> !literal.isBlank()))
                    .as((test, literal) -> new Constraint.Text(field.name(), test, literal));
            return List.of(compare, oneOf, text, lookups(field));
        }
        if (field.type() == FieldType.INSTANT) {
            Arbitrary<Constraint> within = Combinators.combine(
                            Arbitraries.of(Direction.class),
                            Arbitraries.of(Duration.ofDays(1), Duration.ofSeconds(1), Duration.ofDays(40)))
                    .as((direction, duration) -> new Constraint.Within(field.name(), direction, duration));
            return List.of(compare, oneOf, within);
        }
        if (field.type() == FieldType.NUMBER) {
            Arbitrary<Constraint> between = Combinators.combine(numerals(), numerals())
                    .as((a, b) -> new Constraint.Between(field.name(), a.min(b), a.max(b)));
            return List.of(compare, oneOf, between);
        }
        return List.of(compare, oneOf);
    }

    private static Arbitrary<Constraint> lookups(FactField field) {
        Arbitrary<String> lists = Arbitraries.of(WORD_LISTS).map(WordList::name);
        return Arbitraries.oneOf(
                Arbitraries.of(EXPRESSIONS).map(regex -> new Constraint.Matches(field.name(), regex)),
                lists.map(list -> new Constraint.InList(field.name(), list)),
                lists.map(list -> new Constraint.ContainsWordOf(field.name(), list)));
    }

    private static Arbitrary<Value> values(FactType type, FactField field) {
        if (type.name().equals("word") && field.name().equals("list")) {
            return Arbitraries.of(WORD_LISTS).map(list -> new Value.Text(list.name()));
        }
        return switch (field.type()) {
            case TEXT -> texts().map(Value.Text::new);
            case INSTANT ->
                Arbitraries.integers()
                        .between(0, 4)
                        .map(days -> new Value.Moment(FactModels.NOW.plus(Duration.ofDays(days - 2))));
            case BOOLEAN -> Arbitraries.of(true, false).map(Value.Flag::new);
            case WHOLE_NUMBER ->
                Arbitraries.integers().between(0, 3).map(n -> new Value.Numeral(BigDecimal.valueOf(n)));
            case NUMBER -> numerals().map(Value.Numeral::new);
        };
    }

    private static Arbitrary<BigDecimal> numerals() {
        return Arbitraries.of("0", "0.5", "1", "1.5", "3", "100", "-2.25").map(BigDecimal::new);
    }

    private static List<FactType> numericTypes() {
        return FactRegistry.standard().types().stream()
                .filter(type -> !numericFields(type).isEmpty())
                .toList();
    }

    private static List<FactField> numericFields(FactType type) {
        return type.fields().stream().filter(field -> field.type().numeric()).toList();
    }

    private static Arbitrary<List<Consequence>> consequences() {
        Arbitrary<Consequence> violation = Combinators.combine(Arbitraries.of(Effect.class), prose(1), prose(0))
                .as(Consequence.Violation::new);
        Arbitrary<Consequence> points = Combinators.combine(
                        Arbitraries.of(Dimension.class), Arbitraries.integers().between(1, 100))
                .as(Consequence.Points::new);
        Arbitrary<Consequence> obligation =
                prose(1).map(value -> new Consequence.Require(Obligation.Kind.ADD_DISCLOSURE, value));
        return Combinators.combine(violation, points, obligation).as((a, b, c) -> List.of(a, b, c));
    }

    private static Arbitrary<Scope> scopes() {
        LocalDate day = LocalDate.of(2020, 2, 29);
        return Combinators.combine(
                        Arbitraries.subsetOf("EU", "US", "JP").map(List::copyOf),
                        Arbitraries.subsetOf("email", "x").map(List::copyOf),
                        Arbitraries.integers().between(0, 1000).optional())
                .as((jurisdictions, channels, days) ->
                        new Scope(jurisdictions, channels, day, days.map(day::plusDays)));
    }

    private static Arbitrary<Example> examples() {
        return Combinators.combine(texts(), texts(), Arbitraries.of(true, false))
                .as((text, other, flag) -> new Example(
                        other,
                        new Subject(
                                text,
                                other,
                                other,
                                other,
                                text,
                                text,
                                flag,
                                !flag,
                                List.of(new Link(text, other)),
                                List.of(),
                                new Brand(
                                        text,
                                        List.of(new Colour(1, 2, 255)),
                                        List.of(other),
                                        List.of(text),
                                        List.of(),
                                        List.of(),
                                        List.of()),
                                Map.of("name", other)),
                        List.of(new Example.Observed("kind", other, text)),
                        List.of(new DesignMeasure("media/1", text, 0.25))));
    }

    private static Arbitrary<String> prose(int least) {
        return Arbitraries.of(TEXTS).filter(text -> !text.contains("{") && (least == 0 || !text.isBlank()));
    }
}
