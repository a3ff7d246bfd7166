package org.agentos.rules.rulebook.drl.conditions;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.agentos.rules.rulebook.condition.Condition.Aggregate;
import org.agentos.rules.rulebook.condition.Value;
import org.agentos.rules.rulebook.drl.grammar.Literal;
import org.agentos.rules.rulebook.drl.grammar.Reader;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.drl.syntax.Token;
import org.agentos.rules.rulebook.drl.syntax.Tokens;

/** Reads what a field is compared with: a text, a number, true, false, or <code>moment("2026-11-24T09:00:00Z")</code>. */
public final class ValueReader extends Reader {

    /** What makes a number of several facts. */
    static final List<String> FUNCTIONS =
            Arrays.stream(Aggregate.values()).map(Aggregate::word).toList();

    /** A field of another fact, as {@code $claim.topic} says it. */
    record Other(Token alias, Token field) {}

    public ValueReader(Tokens tokens, Problems problems) {
        super(tokens, problems);
    }

    Optional<Value> value() {
        Optional<Value> value = tokens.atWord("moment") && tokens.peek(1).is("(")
                ? named(tokens.next()).flatMap(this::moment)
                : literals.literal().flatMap(this::value);
        return value.filter(read -> !literals.computed());
    }

    Optional<String> text() {
        return literal(Literal.Text.class, "A text in double quotes")
                .filter(read -> !literals.computed())
                .map(Literal.Text::text);
    }

    /** Reads a number, whatever stands after it. */
    public Optional<BigDecimal> number() {
        return literal(Literal.Numeral.class, "A number").map(Literal.Numeral::number);
    }

    /** Reads the name of a function that makes a number of several facts. */
    public Optional<Aggregate> aggregate() {
        Token name = tokens.peek();
        Optional<Aggregate> aggregate = Arrays.stream(Aggregate.values())
                .filter(known -> name.isWord(known.word()))
                .findFirst();
        aggregate.ifPresentOrElse(
                known -> tokens.next(),
                () -> problems.unknown(name.place(), "unknown-function", "function", name.text(), FUNCTIONS));
        return aggregate;
    }

    /** Reads a text in brackets after a word. */
    public Optional<Literal.Text> named(Token word) {
        if (!expect("(", word.text())) {
            return Optional.empty();
        }
        Token token = tokens.peek();
        return text().filter(read -> expect(")", "the text")).map(text -> new Literal.Text(token.place(), text));
    }

    /** Reads a field of another fact, if there is one here. */
    Optional<Other> other() {
        Token alias = tokens.peek();
        Token field = tokens.peek(2);
        boolean other = alias.isWord()
                && (alias.text().startsWith("$")
                        || Character.isLowerCase(alias.text().charAt(0)))
                && tokens.peek(1).is(".")
                && field.isWord()
                && !tokens.peek(3).is(".")
                && !tokens.peek(3).is("(");
        if (!other) {
            return Optional.empty();
        }
        tokens.next();
        tokens.next();
        tokens.next();
        return Optional.of(new Other(alias, field));
    }

    private <L extends Literal> Optional<L> literal(Class<L> kind, String expected) {
        Token token = tokens.peek();
        Optional<Literal> literal = literals.literal();
        literal.filter(read -> !kind.isInstance(read))
                .ifPresent(read -> problems.add(token.place(), "wrong-type", expected + " is expected here."));
        return literal.filter(kind::isInstance).map(kind::cast);
    }

    private Optional<Value> moment(Literal.Text text) {
        try {
            return Optional.of(new Value.Moment(Instant.parse(text.text())));
        } catch (DateTimeParseException e) {
            problems.add(text.place(), "moment", "A moment is written \"2026-11-24T09:00:00Z\".");
            return Optional.empty();
        }
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
                literal.place(),
                "expression",
                "A text in double quotes, a number, true, false, a moment or $name.field is expected here.");
        return Optional.empty();
    }
}
