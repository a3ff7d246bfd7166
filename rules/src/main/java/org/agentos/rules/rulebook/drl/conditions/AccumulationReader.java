package org.agentos.rules.rulebook.drl.conditions;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Condition.Aggregate;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.drl.grammar.Reader;
import org.agentos.rules.rulebook.drl.syntax.PartPlaces;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.drl.syntax.Read;
import org.agentos.rules.rulebook.drl.syntax.Token;
import org.agentos.rules.rulebook.drl.syntax.Tokens;

/**
 * Reads <code>accumulate( Finding($v : confidence); $n : sum($v); $n >= 2 )</code>. A count that is at least a whole number is the
 * model's "at least", unless it is written <code>count(1)</code>.
 */
final class AccumulationReader extends Reader {

    private static final Set<String> CODE = Set.of("init", "action", "reverse", "result");

    /** A function, and the field that it is made of: none for a count. */
    private record Function(Aggregate aggregate, String field, Place.Position fieldPlace, boolean countsOnes) {}

    private record Comparison(Operator operator, BigDecimal number, Place.Position place) {}

    private final ValueReader values;

    AccumulationReader(Tokens tokens, Problems problems) {
        super(tokens, problems);
        this.values = new ValueReader(tokens, problems);
    }

    Optional<Read<Condition>> read() {
        Token keyword = tokens.next();
        if (!expect("(", keyword.text())) {
            return Optional.empty();
        }
        PatternReader patterns = new PatternReader(tokens, problems);
        Optional<Read<Pattern>> pattern = patterns.read();
        if (pattern.isEmpty() || !tokens.accept(",") && !expect(";", "the fact")) {
            return Optional.empty();
        }
        Token variable = tokens.peek();
        Optional<Function> function = function(patterns);
        if (function.isEmpty() || !expect(";", "the function")) {
            return Optional.empty();
        }
        Optional<Comparison> comparison = comparison(variable);
        if (comparison.isEmpty() || !expect(")", "the comparison")) {
            return Optional.empty();
        }
        return Optional.of(condition(keyword, pattern.get(), function.get(), comparison.get()));
    }

    private Optional<Function> function(PatternReader patterns) {
        if (CODE.contains(tokens.peek().text())) {
            problems.add(
                    tokens.place(),
                    "no-code",
                    "accumulate runs no code here; use " + String.join(", ", ValueReader.FUNCTIONS) + ".",
                    Optional.of("$n : count()"));
            return Optional.empty();
        }
        if (!tokens.peek().isWord() || !tokens.peek(1).is(":")) {
            unexpected("A name for the number, such as $n : count(),");
            return Optional.empty();
        }
        tokens.next();
        tokens.next();
        Token name = tokens.peek();
        Optional<Aggregate> aggregate = values.aggregate();
        if (aggregate.isEmpty() || !expect("(", name.text())) {
            return Optional.empty();
        }
        return argument(name, aggregate.get(), patterns).filter(read -> expect(")", "the argument"));
    }

    private Optional<Function> argument(Token name, Aggregate aggregate, PatternReader patterns) {
        Token argument = tokens.peek();
        if (aggregate == Aggregate.COUNT) {
            boolean ones = argument.text().equals("1");
            if (ones) {
                tokens.next();
            }
            return Optional.of(new Function(aggregate, "", name.place(), ones));
        }
        Optional<PatternReader.BoundField> bound = patterns.boundFields().stream()
                .filter(field -> argument.isWord(field.variable()))
                .findFirst();
        if (bound.isEmpty()) {
            problems.add(
                    argument.place(),
                    "unknown-name",
                    name.text() + " needs a number of the fact under a name, such as Finding($v : confidence); then "
                            + name.text() + "($v).");
            return Optional.empty();
        }
        tokens.next();
        return Optional.of(
                new Function(aggregate, bound.get().field(), bound.get().place(), false));
    }

    private Optional<Comparison> comparison(Token variable) {
        Token name = tokens.peek();
        Optional<Operator> operator = Relations.operator(tokens.peek(1));
        if (!name.isWord(variable.text()) || operator.isEmpty()) {
            problems.add(
                    name.place(),
                    "syntax",
                    "A comparison of " + variable.text() + " with a number is expected here, such as " + variable.text()
                            + " >= 2.");
            return Optional.empty();
        }
        tokens.next();
        tokens.next();
        Token value = tokens.peek();
        return values.number()
                .filter(number -> !literals.computed())
                .map(number -> new Comparison(operator.get(), number, value.place()));
    }

    private static Read<Condition> condition(
            Token keyword, Read<Pattern> pattern, Function function, Comparison comparison) {
        PartPlaces places = PartPlaces.at(keyword.place());
        BigDecimal number = comparison.number();
        boolean whole = number.stripTrailingZeros().scale() <= 0
                && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        if (function.aggregate() == Aggregate.COUNT
                && !function.countsOnes()
                && comparison.operator() == Operator.AT_LEAST
                && whole) {
            places.put("/atLeast", pattern.places()).put("/atLeast/number", comparison.place());
            return new Read<>(new Condition.AtLeast(number.intValueExact(), pattern.value()), places);
        }
        places.put("/compare", pattern.places()).put("/compare/field", function.fieldPlace());
        return new Read<>(
                new Condition.Compare(
                        function.aggregate(), pattern.value(), function.field(), comparison.operator(), number),
                places);
    }
}
