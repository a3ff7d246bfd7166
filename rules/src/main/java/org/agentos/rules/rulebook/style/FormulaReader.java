package org.agentos.rules.rulebook.style;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agentos.rules.rulebook.admission.Suggestions;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.style.StyleFormula.Applied;
import org.agentos.rules.rulebook.style.StyleFormula.Difference;
import org.agentos.rules.rulebook.style.StyleFormula.Function;
import org.agentos.rules.rulebook.style.StyleFormula.Name;
import org.agentos.rules.rulebook.style.StyleFormula.Numeral;
import org.agentos.rules.rulebook.style.StyleFormula.Product;
import org.agentos.rules.rulebook.style.StyleFormula.Quotient;
import org.agentos.rules.rulebook.style.StyleFormula.Sum;

/** Reads the formula of a metric by recursive descent, in bounded depth. */
final class FormulaReader {

    private static final int LONGEST = 1_000;
    private static final int NESTING = 30;
    private static final Pattern TOKEN = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?|[A-Za-z_][\\w.]*|[-+*/()])");
    private static final Pattern TEST = Pattern.compile("\\s*(>=|<=|==|!=|>|<)\\s*(-?\\d{1,9}(?:\\.\\d{1,9})?)\\s*");

    /** Why a formula is refused. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    private final String text;
    private String token = "";
    private int at;
    private int depth;

    private FormulaReader(String text) {
        this.text = text;
    }

    static StyleFormula read(String text) throws Refused {
        if (text.length() > LONGEST) {
            throw new Refused("A formula has at most " + LONGEST + " characters.");
        }
        FormulaReader reader = new FormulaReader(text.stripTrailing());
        reader.advance();
        StyleFormula formula = reader.sum();
        if (!reader.token.isEmpty()) {
            throw new Refused(
                    "'" + reader.token + "' does not belong there; a formula is numbers and counts with + - * /.");
        }
        return formula;
    }

    static Optional<StyleFormula.Test> test(String text) {
        Matcher matcher = TEST.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Operator operator = Arrays.stream(Operator.values())
                .filter(each -> each.symbol().equals(matcher.group(1)))
                .findFirst()
                .orElseThrow();
        return Optional.of(new StyleFormula.Test(operator, Double.parseDouble(matcher.group(2))));
    }

    private void advance() throws Refused {
        Matcher matcher = TOKEN.matcher(text).region(at, text.length());
        if (at == text.length()) {
            token = "";
        } else if (matcher.lookingAt()) {
            token = matcher.group(1);
            at = matcher.end();
        } else {
            throw new Refused("'" + text.strip().charAt(0) + "...' can't be read from character " + (at + 1)
                    + " on; a formula is numbers and counts with + - * / and brackets.");
        }
    }

    private boolean take(String symbol) throws Refused {
        if (!token.equals(symbol)) {
            return false;
        }
        advance();
        return true;
    }

    private StyleFormula sum() throws Refused {
        StyleFormula left = product();
        while (true) {
            if (take("+")) {
                left = new Sum(left, product());
            } else if (take("-")) {
                left = new Difference(left, product());
            } else {
                return left;
            }
        }
    }

    private StyleFormula product() throws Refused {
        StyleFormula left = factor();
        while (true) {
            if (take("*")) {
                left = new Product(left, factor());
            } else if (take("/")) {
                left = new Quotient(left, factor());
            } else {
                return left;
            }
        }
    }

    private StyleFormula factor() throws Refused {
        if (++depth > NESTING) {
            throw new Refused("The formula is nested more than " + NESTING + " deep.");
        }
        StyleFormula factor = atom();
        depth--;
        return factor;
    }

    private StyleFormula atom() throws Refused {
        if (take("-")) {
            return new Difference(new Numeral(0), factor());
        }
        if (take("(")) {
            return closed(sum());
        }
        String word = token;
        if (word.isEmpty() || "+*/)".contains(word)) {
            throw new Refused("The formula ends, or goes on with '" + word + "', where a number or a count is needed.");
        }
        advance();
        if (Character.isDigit(word.charAt(0))) {
            return new Numeral(Double.parseDouble(word));
        }
        return take("(") ? new Applied(function(word), closed(sum())) : new Name(name(word));
    }

    private StyleFormula closed(StyleFormula inner) throws Refused {
        if (!take(")")) {
            throw new Refused("A bracket '(' is not closed.");
        }
        return inner;
    }

    private static Function function(String word) throws Refused {
        String name = word.startsWith("math.") ? word.substring("math.".length()) : word;
        List<String> known = Arrays.stream(Function.values())
                .map(function -> function.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!known.contains(name)) {
            throw new Refused("There is no function '" + word + "'" + hint(name, known));
        }
        return Function.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static String name(String word) throws Refused {
        String name = word.replace("heading.", "heading_");
        if (!StyleFormula.NAMES.contains(name)) {
            throw new Refused("There is no count '" + word + "'" + hint(name, StyleFormula.NAMES));
        }
        return name;
    }

    private static String hint(String word, Collection<String> known) {
        return Suggestions.closest(word, known)
                .map(closest -> "; did you mean '" + closest + "'?")
                .orElse("; there are "
                        + String.join(", ", known.stream().sorted().toList()) + ".");
    }
}
