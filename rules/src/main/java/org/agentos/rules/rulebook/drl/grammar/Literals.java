package org.agentos.rules.rulebook.drl.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.agentos.rules.rulebook.condition.Numbers;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.drl.syntax.Token;
import org.agentos.rules.rulebook.drl.syntax.Tokens;

/** Reads literals and lists of them. Anything that would have to be computed is refused. */
public final class Literals {

    private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]{0,11})(\\.[0-9]{1,12})?");
    /** Java reads no greater number without a point. */
    private static final BigDecimal GREATEST_WHOLE = BigDecimal.valueOf(Integer.MAX_VALUE);

    private static final Set<String> COMPUTING = Set.of("+", "-", "*", "/", "%", ".", "(", "[", "?", "&", "|", "^");
    private static final int DEEPEST = 4;

    private final Tokens tokens;
    private final Problems problems;

    public Literals(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** Reads the literals in brackets that belong to a name. Empty when something in them can't be read; they are skipped then. */
    public Optional<Call> call(Token name) {
        return call(name, 0);
    }

    private Optional<Call> call(Token name, int depth) {
        List<Literal> arguments = new ArrayList<>();
        boolean bracket = tokens.accept("(");
        if (bracket && !tokens.at(")")) {
            do {
                Optional<Literal> argument = argument(depth);
                if (argument.isEmpty()) {
                    leave();
                    return Optional.empty();
                }
                arguments.add(argument.get());
            } while (tokens.accept(","));
        }
        if (bracket && !tokens.accept(")")) {
            refuseRest();
            leave();
            return Optional.empty();
        }
        return Optional.of(new Call(name.place(), name.text(), arguments));
    }

    private Optional<Literal> argument(int depth) {
        if (!tokens.at("@")) {
            return literal();
        }
        Token sign = tokens.next();
        if (depth >= DEEPEST || !tokens.peek().isWord()) {
            problems.add(sign.place(), "annotation", "An annotation is @ and a name, at most " + DEEPEST + " deep.");
            return Optional.empty();
        }
        return call(tokens.next(), depth + 1).map(call -> new Literal.Nested(sign.place(), call));
    }

    /** Reads a text, a number, a constant, true or false. */
    public Optional<Literal> literal() {
        Token token = tokens.peek();
        Optional<Literal> literal =
                switch (token.kind()) {
                    case TEXT -> Optional.of(new Literal.Text(token.place(), token.text()));
                    case QUOTED_TEXT -> quoted(token);
                    case NUMBER -> number(token, false);
                    case WORD -> word(token);
                    case SIGN -> sign(token);
                    case END_OF_TEXT -> {
                        expected(token);
                        yield Optional.empty();
                    }
                };
        literal.ifPresent(read -> tokens.next());
        return literal;
    }

    /** Whether what follows a literal makes an expression of it, which is refused here. */
    public boolean computed() {
        boolean computed = tokens.atAny(COMPUTING);
        if (computed) {
            refuseRest();
        }
        return computed;
    }

    private Optional<Literal> sign(Token sign) {
        if (sign.is("-") && tokens.peek(1).kind() == Token.Kind.NUMBER) {
            tokens.next();
            return number(tokens.peek(), true);
        }
        expected(sign);
        return Optional.empty();
    }

    private Optional<Literal> quoted(Token token) {
        problems.add(token.place(), "quotes", "A text stands in double quotes; write \"...\".");
        return Optional.of(new Literal.Text(token.place(), token.text()));
    }

    private Optional<Literal> word(Token token) {
        if (tokens.peek(1).is(".") || tokens.peek(1).is("(") || token.text().equals("new")) {
            problems.add(
                    token.place(),
                    "expression",
                    "A text, a number or a constant is expected here, not code (" + token.shown() + ").");
            return Optional.empty();
        }
        if (token.text().equals("null")) {
            problems.add(token.place(), "null", "No field is ever null; compare a text with \"\".");
            return Optional.empty();
        }
        return Optional.of(new Literal.Word(token.place(), token.text()));
    }

    private Optional<Literal> number(Token token, boolean negative) {
        if (NUMBER.matcher(token.text()).matches()) {
            BigDecimal number = new BigDecimal(token.text());
            boolean tooGreat = number.scale() == 0 && number.compareTo(GREATEST_WHOLE) > 0;
            if (Numbers.inBounds(number) && !tooGreat) {
                return Optional.of(new Literal.Numeral(token.place(), negative ? number.negate() : number));
            }
        }
        problems.add(
                token.place(),
                "number",
                "A number has at most 12 digits before the point and 6 after it, and nothing else; write one above "
                        + GREATEST_WHOLE + " with .0 at its end.");
        return Optional.empty();
    }

    private void expected(Token token) {
        problems.add(
                token.place(),
                "expression",
                "A text in double quotes, a number or a constant is expected here, not " + token.shown() + ".");
    }

    private void refuseRest() {
        problems.add(
                tokens.place(),
                "expression",
                "Values stand as they are and are not computed; remove "
                        + tokens.peek().shown() + ".");
    }

    private void leave() {
        tokens.skipTo(Set.of());
        tokens.accept(")");
    }
}
