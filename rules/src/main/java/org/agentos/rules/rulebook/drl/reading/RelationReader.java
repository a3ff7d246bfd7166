package org.agentos.rules.rulebook.drl.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Constraint.TextTest;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Value;
import org.agentos.rules.rulebook.drl.syntax.Literal;
import org.agentos.rules.rulebook.drl.syntax.PartPlaces;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.drl.syntax.Read;
import org.agentos.rules.rulebook.drl.syntax.Token;
import org.agentos.rules.rulebook.drl.syntax.Tokens;

/** Reads one field and what is asked of it: <code>kind in ("a", "b")</code>. */
final class RelationReader extends Reader {

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
            "not in",
            "not contains");

    RelationReader(Tokens tokens, Problems problems) {
        super(tokens, problems);
    }

    Optional<Read<Constraint>> read() {
        return field().flatMap(this::relation);
    }

    /** Reads a field alone, which asks whether it is true. */
    Optional<Read<Constraint>> flag() {
        return field().map(RelationReader::isTrue);
    }

    private Optional<Token> field() {
        Token field = tokens.peek();
        if (Foreign.isCondition(field.text())) {
            Foreign.refuseCondition(field.text(), field.place(), problems);
            return Optional.empty();
        }
        if (!field.isWord() || List.of("true", "false", "null", "new").contains(field.text())) {
            unexpected("A field (it stands left of what it is compared with)");
            return Optional.empty();
        }
        tokens.next();
        return plain(field) ? Optional.of(field) : Optional.empty();
    }

    private boolean plain(Token field) {
        Token after = tokens.peek();
        boolean called = after.is("(") && Relations.operator(tokens.peek(1)).isEmpty();
        if (called || after.is(".") && tokens.peek(2).is("(")) {
            problems.add(
                    field.place(),
                    "no-method-calls",
                    "Fields are compared as they are; call no method (" + field.shown() + ").");
            return false;
        }
        if (after.is(".") || after.is("[") || after.is("!")) {
            problems.add(
                    after.place(),
                    "nested-property",
                    "Fields are asked by their own name, not through others; remove this.");
            return false;
        }
        return true;
    }

    private Optional<Read<Constraint>> relation(Token field) {
        Token sign = tokens.peek();
        Optional<Operator> operator = Relations.operator(sign);
        if (operator.isPresent()) {
            tokens.next();
            return comparison(field, sign, operator.get());
        }
        if (sign.is("(")) {
            problems.add(
                    sign.place(),
                    "half-constraint",
                    "Each comparison names its field; write " + field.text() + " >= 1 && " + field.text() + " <= 5.");
            return Optional.empty();
        }
        if (sign.is(",") || sign.is(")") || sign.is("&&") || sign.is("||")) {
            return Optional.of(isTrue(field));
        }
        boolean negated = tokens.acceptWord("not");
        return worded(field)
                .map(read -> negated
                        ? new Read<Constraint>(
                                new Constraint.Not(read.value()),
                                PartPlaces.at(field.place()).put("/not", read.places()))
                        : read);
    }

    private Optional<Read<Constraint>> comparison(Token field, Token sign, Operator operator) {
        PartPlaces places = places(field).put("/is", sign.place()).put("/value", tokens.place());
        return value().map(value -> new Read<>(new Constraint.Compare(field.text(), operator, value), places));
    }

    private Optional<Read<Constraint>> worded(Token field) {
        Token word = tokens.peek();
        if (tokens.acceptWord("in")) {
            return oneOf(field);
        }
        Optional<TextTest> test = textTest();
        if (test.isPresent()) {
            PartPlaces places = places(field).put("/is", word.place()).put("/value", tokens.place());
            return text().map(text -> new Read<>(new Constraint.Text(field.text(), test.get(), text), places));
        }
        if (Foreign.isOperator(word.text())) {
            Foreign.refuseOperator(word.text(), word.place(), problems);
        } else if (word.isWord()) {
            problems.unknown(word.place(), "unknown-operator", "operator", word.text(), OPERATORS);
        } else {
            unexpected("A comparison of " + field.shown());
        }
        return Optional.empty();
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
        if (test.isPresent()) {
            tokens.next();
            tokens.next();
            tokens.next();
            tokens.next();
        }
        return test;
    }

    private Optional<Read<Constraint>> oneOf(Token field) {
        if (!expect("(", "in")) {
            return Optional.empty();
        }
        PartPlaces places = places(field);
        List<Value> values = new ArrayList<>();
        do {
            places.put("/values/" + values.size(), tokens.place());
            Optional<Value> value = value();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        } while (tokens.accept(","));
        return expect(")", "the values")
                ? Optional.of(new Read<>(new Constraint.OneOf(field.text(), values), places))
                : Optional.empty();
    }

    private Optional<String> text() {
        Token token = tokens.peek();
        Optional<Literal> literal = literals.literal();
        if (literal.isPresent() && !(literal.get() instanceof Literal.Text)) {
            problems.add(token.place(), "wrong-type", "A text in double quotes is expected here.");
            return Optional.empty();
        }
        return literal.filter(read -> !literals.computed()).map(text -> ((Literal.Text) text).text());
    }

    private Optional<Value> value() {
        return literals.literal().filter(read -> !literals.computed()).flatMap(this::value);
    }

    private Optional<Value> value(Literal literal) {
        if (literal instanceof Literal.Text text) {
            return Optional.of(new Value.Text(text.text()));
        }
        if (literal instanceof Literal.Numeral numeral) {
            return Optional.of(new Value.Numeral(numeral.number()));
        }
        if (literal instanceof Literal.Word word && List.of("true", "false").contains(word.word())) {
            return Optional.of(new Value.Flag(word.word().equals("true")));
        }
        problems.add(
                literal.place(), "expression", "A text in double quotes, a number, true or false is expected here.");
        return Optional.empty();
    }

    private static Read<Constraint> isTrue(Token field) {
        Value flag = new Value.Flag(true);
        return new Read<>(
                new Constraint.Compare(field.text(), Operator.EQUALS, flag),
                places(field).put("/value", field.place()).put("/is", field.place()));
    }

    private static PartPlaces places(Token field) {
        return PartPlaces.at(field.place()).put("/field", field.place());
    }
}
