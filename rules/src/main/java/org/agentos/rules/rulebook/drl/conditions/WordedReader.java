package org.agentos.rules.rulebook.drl.conditions;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Constraint.Direction;
import org.agentos.rules.rulebook.condition.Constraint.TextTest;
import org.agentos.rules.rulebook.condition.Value;
import org.agentos.rules.rulebook.drl.grammar.Foreign;
import org.agentos.rules.rulebook.drl.grammar.Literal;
import org.agentos.rules.rulebook.drl.grammar.Reader;
import org.agentos.rules.rulebook.drl.syntax.PartPlaces;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.drl.syntax.Read;
import org.agentos.rules.rulebook.drl.syntax.Token;
import org.agentos.rules.rulebook.drl.syntax.Tokens;

/** Reads what words ask of a field: in, contains, str[startsWith], matches, memberOf. */
final class WordedReader extends Reader {

    private static final List<String> OPERATORS = List.of(
            "==",
            "!=",
            "<",
            "<=",
            ">",
            ">=",
            "in",
            "contains",
            "str[startsWith]",
            "str[endsWith]",
            "matches",
            "memberOf",
            "not in",
            "not contains");

    private final Token field;
    private final ValueReader values;

    WordedReader(Token field, Tokens tokens, Problems problems) {
        super(tokens, problems);
        this.field = field;
        this.values = new ValueReader(tokens, problems);
    }

    Optional<Read<Constraint>> read() {
        Token word = tokens.peek();
        Token value = tokens.peek(1);
        if (tokens.acceptWord("in")) {
            return oneOf();
        }
        if (tokens.acceptWord("memberOf")) {
            return read(word, value, member());
        }
        if (tokens.acceptWord("matches")) {
            return read(word, value, values.text().map(regex -> new Constraint.Matches(field.text(), regex)));
        }
        if (tokens.atWord("contains") && value.isWord(Relations.WORD_OF)) {
            tokens.next();
            return read(word, value, name().map(list -> new Constraint.ContainsWordOf(field.text(), list.text())));
        }
        Optional<TextTest> test = textTest();
        if (test.isPresent()) {
            return read(
                    word,
                    tokens.peek(),
                    values.text().map(text -> new Constraint.Text(field.text(), test.get(), text)));
        }
        refuse(word);
        return Optional.empty();
    }

    static PartPlaces places(Token field) {
        return PartPlaces.at(field.place()).put("/field", field.place());
    }

    private Optional<Literal.Text> name() {
        return values.named(tokens.next());
    }

    private Optional<Read<Constraint>> read(Token word, Token value, Optional<Constraint> constraint) {
        PartPlaces places = places(field)
                .put("/is", word.place())
                .put("/value", value.place())
                .put("/duration", value.place());
        return constraint.map(read -> new Read<>(read, places));
    }

    private Optional<Constraint> member() {
        Token of = tokens.peek();
        if (of.isWord(Relations.WORD_LIST)) {
            return name().map(list -> new Constraint.InList(field.text(), list.text()));
        }
        Optional<Direction> direction = Relations.direction(of);
        if (direction.isPresent()) {
            return name().flatMap(this::duration)
                    .map(duration -> new Constraint.Within(field.text(), direction.get(), duration));
        }
        problems.add(
                of.place(),
                "operator",
                "memberOf asks wordList(\"name\"), last(\"P30D\") or next(\"P30D\"); for other values use in.",
                Optional.of("in (\"a\", \"b\")"));
        return Optional.empty();
    }

    private Optional<Duration> duration(Literal.Text text) {
        try {
            return Optional.of(Duration.parse(text.text()));
        } catch (DateTimeParseException | ArithmeticException e) {
            problems.add(
                    text.place(), "duration", "A length of time is written \"P14D\" for days or \"PT36H\" for hours.");
            return Optional.empty();
        }
    }

    private Optional<TextTest> textTest() {
        if (tokens.acceptWord("contains")) {
            return Optional.of(TextTest.CONTAINS);
        }
        if (!tokens.atWord("str") || !tokens.peek(1).is("[") || !tokens.peek(3).is("]")) {
            return Optional.empty();
        }
        Optional<TextTest> test = Arrays.stream(TextTest.values())
                .filter(known ->
                        Relations.written(known).equals("str[" + tokens.peek(2).text() + "]"))
                .findFirst();
        for (int i = 0; i < 4 && test.isPresent(); i++) {
            tokens.next();
        }
        return test;
    }

    private Optional<Read<Constraint>> oneOf() {
        if (!expect("(", "in")) {
            return Optional.empty();
        }
        PartPlaces places = places(field);
        List<Value> several = new ArrayList<>();
        do {
            places.put("/values/" + several.size(), tokens.place());
            Optional<Value> value = values.value();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            several.add(value.get());
        } while (tokens.accept(","));
        return expect(")", "the values")
                ? Optional.of(new Read<>(new Constraint.OneOf(field.text(), several), places))
                : Optional.empty();
    }

    private void refuse(Token word) {
        if (Foreign.isOperator(word.text())) {
            Foreign.refuseOperator(word.text(), word.place(), problems);
        } else if (word.isWord()) {
            problems.unknown(word.place(), "unknown-operator", "operator", word.text(), OPERATORS);
        } else {
            unexpected("A comparison of " + field.shown());
        }
    }
}
