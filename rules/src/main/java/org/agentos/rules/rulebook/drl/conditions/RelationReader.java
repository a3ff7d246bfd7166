package org.agentos.rules.rulebook.drl.conditions;

import java.util.List;
import java.util.Optional;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Value;
import org.agentos.rules.rulebook.drl.grammar.Foreign;
import org.agentos.rules.rulebook.drl.grammar.Reader;
import org.agentos.rules.rulebook.drl.syntax.PartPlaces;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.drl.syntax.Read;
import org.agentos.rules.rulebook.drl.syntax.Token;
import org.agentos.rules.rulebook.drl.syntax.Tokens;

/** Reads one field and what is asked of it: <code>kind == "a"</code>, <code>topic == $claim.topic</code>. */
final class RelationReader extends Reader {

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
        return new WordedReader(field, tokens, problems)
                .read()
                .map(read -> negated
                        ? new Read<Constraint>(
                                new Constraint.Not(read.value()),
                                PartPlaces.at(field.place()).put("/not", read.places()))
                        : read);
    }

    private Optional<Read<Constraint>> comparison(Token field, Token sign, Operator operator) {
        PartPlaces places = WordedReader.places(field).put("/is", sign.place()).put("/value", tokens.place());
        ValueReader values = new ValueReader(tokens, problems);
        Optional<ValueReader.Other> other = values.other();
        if (other.isPresent()) {
            places.put("/other/as", other.get().alias().place())
                    .put("/other/field", other.get().field().place());
            return Optional.of(new Read<>(
                    new Constraint.Reference(
                            field.text(),
                            operator,
                            Relations.alias(other.get().alias()),
                            other.get().field().text()),
                    places));
        }
        return values.value().map(value -> new Read<>(new Constraint.Compare(field.text(), operator, value), places));
    }

    private static Read<Constraint> isTrue(Token field) {
        Value flag = new Value.Flag(true);
        return new Read<>(
                new Constraint.Compare(field.text(), Operator.EQUALS, flag),
                WordedReader.places(field).put("/value", field.place()).put("/is", field.place()));
    }
}
