package org.agentos.processes.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.agentos.processes.expression.Token.Kind;

/** Recursive descent over the words of one condition; nesting is bounded. */
final class ConditionParser {
    private static final int MAX_DEPTH = 30;

    private final List<Token> tokens;
    private int at;
    private int depth;

    ConditionParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    Term parse() throws ConditionRefused {
        Term term = disjunction();
        if (!peek().is(Kind.END)) {
            throw refused("Unexpected '" + peek().text() + "'");
        }
        return term;
    }

    private Term disjunction() throws ConditionRefused {
        Term left = conjunction();
        while (takeWord("or")) {
            left = new Term.Or(left, conjunction());
        }
        return left;
    }

    private Term conjunction() throws ConditionRefused {
        Term left = comparison();
        while (takeWord("and")) {
            left = new Term.And(left, comparison());
        }
        return left;
    }

    private Term comparison() throws ConditionRefused {
        Term left = sum();
        if (peek().is(Kind.OPERATOR)) {
            return new Term.Comparison(left, Operator.of(next().text()), sum());
        }
        return takeWord("in") ? new Term.In(left, list()) : left;
    }

    private Term sum() throws ConditionRefused {
        Term left = product();
        while (peek().isSign("+") || peek().isSign("-")) {
            left = new Term.Calculation(left, Arithmetic.of(next().text()), product());
        }
        return left;
    }

    private Term product() throws ConditionRefused {
        Term left = signed();
        while (peek().isSign("*") || peek().isSign("/")) {
            left = new Term.Calculation(left, Arithmetic.of(next().text()), signed());
        }
        return left;
    }

    private Term signed() throws ConditionRefused {
        if (!peek().isSign("-")) {
            return operand();
        }
        next();
        return new Term.Calculation(new Term.Literal(BigDecimal.ZERO), Arithmetic.MINUS, operand());
    }

    private List<Term> list() throws ConditionRefused {
        take(Kind.OPEN, "(");
        List<Term> items = new ArrayList<>();
        do {
            items.add(sum());
        } while (takeIf(Kind.COMMA));
        take(Kind.CLOSE, ")");
        return items;
    }

    private Term operand() throws ConditionRefused {
        Token token = next();
        return switch (token.kind()) {
            case STRING -> new Term.Literal(unquoted(token.text()));
            case NUMBER -> new Term.Literal(new BigDecimal(token.text()));
            case OPEN -> nested();
            case NAME -> named(token);
            default ->
                throw new ConditionRefused(
                        token.column(),
                        "A value is missing before '" + (token.is(Kind.END) ? "end" : token.text()) + "'");
        };
    }

    private Term named(Token name) throws ConditionRefused {
        return switch (name.text()) {
            case "true" -> new Term.Literal(true);
            case "false" -> new Term.Literal(false);
            case "null" -> new Term.Literal(null);
            case "not" -> negation();
            case "and", "or", "in", "if", "for", "some", "every", "function" ->
                throw new ConditionRefused(name.column(), "'" + name.text() + "' can't stand here");
            default -> variable(name);
        };
    }

    private Term variable(Token name) throws ConditionRefused {
        if (peek().is(Kind.OPEN)) {
            throw refused("Functions other than not(...) are not allowed: '" + name.text() + "'");
        }
        return new Term.Variable(name.text());
    }

    private Term negation() throws ConditionRefused {
        take(Kind.OPEN, "(");
        return new Term.Not(nested());
    }

    private Term nested() throws ConditionRefused {
        if (++depth > MAX_DEPTH) {
            throw refused("A condition nests at most " + MAX_DEPTH + " parentheses");
        }
        Term term = disjunction();
        take(Kind.CLOSE, ")");
        depth--;
        return term;
    }

    private static String unquoted(String literal) {
        return literal.substring(1, literal.length() - 1).replaceAll("\\\\(.)", "$1");
    }

    private boolean takeWord(String word) {
        if (!peek().isWord(word)) {
            return false;
        }
        at++;
        return true;
    }

    private boolean takeIf(Kind kind) {
        if (!peek().is(kind)) {
            return false;
        }
        at++;
        return true;
    }

    private void take(Kind kind, String what) throws ConditionRefused {
        if (!takeIf(kind)) {
            throw refused("'" + what + "' is missing");
        }
    }

    private ConditionRefused refused(String message) {
        return new ConditionRefused(peek().column(), message);
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        Token token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }
}
