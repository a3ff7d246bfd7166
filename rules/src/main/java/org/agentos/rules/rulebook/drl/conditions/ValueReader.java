package org.agentos.rules.rulebook.drl.conditions;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.agentos.rules.rulebook.condition.Value;
import org.agentos.rules.rulebook.drl.grammar.Literal;
import org.agentos.rules.rulebook.drl.grammar.Reader;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.drl.syntax.Token;
import org.agentos.rules.rulebook.drl.syntax.Tokens;

/** Reads what a field is compared with: a text, a number, true, false, or <code>moment("2026-11-24T09:00:00Z")</code>. */
public final class ValueReader extends Reader {

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
        Token token = tokens.peek();
        Optional<Literal> literal = literals.literal();
        if (literal.isPresent() && !(literal.get() instanceof Literal.Text)) {
            problems.add(token.place(), "wrong-type", "A text in double quotes is expected here.");
            return Optional.empty();
        }
        return literal.filter(read -> !literals.computed()).map(text -> ((Literal.Text) text).text());
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
