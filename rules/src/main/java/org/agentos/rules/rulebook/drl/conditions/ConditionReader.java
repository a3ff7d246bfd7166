package org.agentos.rules.rulebook.drl.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.drl.grammar.Foreign;
import org.agentos.rules.rulebook.drl.grammar.Reader;
import org.agentos.rules.rulebook.drl.syntax.PartPlaces;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.drl.syntax.Read;
import org.agentos.rules.rulebook.drl.syntax.Token;
import org.agentos.rules.rulebook.drl.syntax.Tokens;

/**
 * Reads one condition: a fact, exists, not, accumulate, and what and, or and brackets make of them. A fact alone asks whether there
 * is one, as a rule fires at most once in a decision.
 */
public final class ConditionReader extends Reader {

    private static final int DEEPEST = 14;

    private int depth;

    public ConditionReader(Tokens tokens, Problems problems) {
        super(tokens, problems);
    }

    /**
     * A condition as it is written.
     *
     * @param bare whether it is a fact without exists before it, which not takes as "there is none"
     * @param prefix whether it is a group with its word before it, which DRL wants in brackets of its own within another
     */
    private record Element(Read<Condition> read, boolean bare, boolean prefix) {

        static Element of(Read<Condition> read) {
            return new Element(read, false, false);
        }
    }

    public Optional<Read<Condition>> read() {
        return disjunction().map(Element::read);
    }

    private Optional<Element> disjunction() {
        return infix("or", "||", "any", this::conjunction, Condition.AnyOf::new);
    }

    private Optional<Element> conjunction() {
        return infix("and", "&&", "all", this::element, Condition.AllOf::new);
    }

    private Optional<Element> infix(
            String word,
            String sign,
            String pointer,
            Supplier<Optional<Element>> part,
            Function<List<Condition>, Condition> combination) {
        PartPlaces places = PartPlaces.at(tokens.place());
        List<Element> parts = new ArrayList<>();
        do {
            Optional<Element> read = part.get();
            if (read.isEmpty()) {
                return Optional.empty();
            }
            parts.add(read.get());
        } while (tokens.acceptWord(word) || tokens.accept(sign));
        if (parts.size() == 1) {
            return Optional.of(parts.get(0));
        }
        return inBrackets(parts)
                ? Optional.of(Element.of(combined(parts, pointer, combination, places)))
                : Optional.empty();
    }

    private static Read<Condition> combined(
            List<Element> parts, String pointer, Function<List<Condition>, Condition> combination, PartPlaces places) {
        for (int i = 0; i < parts.size(); i++) {
            places.put("/" + pointer + "/" + i, parts.get(i).read().places());
        }
        List<Condition> conditions =
                parts.stream().map(part -> part.read().value()).toList();
        return new Read<>(combination.apply(conditions), places);
    }

    private Optional<Element> element() {
        Token token = tokens.peek();
        if (token.is("(")) {
            return bracketed();
        }
        if (token.isWord("not")) {
            return negation();
        }
        if (token.isWord("exists")) {
            return existence();
        }
        if (atAccumulation()) {
            return new AccumulationReader(tokens, problems).read().map(Element::of);
        }
        if (Foreign.isCondition(token.text())) {
            Foreign.refuseCondition(token.text(), token.place(), problems);
            return Optional.empty();
        }
        return pattern().map(read -> new Element(exists(read, token), true, false));
    }

    private Optional<Element> bracketed() {
        Token bracket = tokens.peek();
        if (!enter()) {
            return Optional.empty();
        }
        tokens.next();
        Optional<Element> inner;
        if (tokens.acceptWord("and")) {
            inner = prefixed(bracket, "all", Condition.AllOf::new);
        } else if (tokens.acceptWord("or")) {
            inner = prefixed(bracket, "any", Condition.AnyOf::new);
        } else {
            inner = disjunction().map(read -> new Element(read.read(), read.bare(), false));
        }
        depth--;
        return inner.filter(read -> expect(")", "the conditions in brackets"));
    }

    private Optional<Element> prefixed(
            Token bracket, String pointer, Function<List<Condition>, Condition> combination) {
        List<Element> parts = new ArrayList<>();
        while (!tokens.at(")") && !tokens.atEndOfRule()) {
            Optional<Element> part = element();
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        Read<Condition> group = combined(parts, pointer, combination, PartPlaces.at(bracket.place()));
        return inBrackets(parts) ? Optional.of(new Element(group, false, true)) : Optional.empty();
    }

    /** Whether the parts of a group are such that DRL reads them as they look; says so if they are not. */
    private boolean inBrackets(List<Element> parts) {
        List<Element> loose = parts.stream().filter(Element::prefix).toList();
        loose.forEach(part -> problems.add(
                part.read().places().find(""),
                "syntax",
                "Put this group in brackets of its own.",
                Optional.of("((or ... ))")));
        return loose.isEmpty();
    }

    private Optional<Element> negation() {
        Token not = tokens.next();
        if (atElementWord()) {
            problems.add(
                    not.place(),
                    "syntax",
                    "Put what is not so in brackets.",
                    Optional.of("not( " + tokens.peek().text() + " ... )"));
            return Optional.empty();
        }
        return element().filter(inner -> inBrackets(List.of(inner))).map(inner -> Element.of(negated(not, inner)));
    }

    /** Whether a condition begins here with a word of its own, which DRL takes after another such word in brackets only. */
    private boolean atElementWord() {
        return tokens.atWord("not") || tokens.atWord("exists") || atAccumulation();
    }

    private boolean atAccumulation() {
        return tokens.atWord("accumulate") || tokens.atWord("acc");
    }

    private static Read<Condition> negated(Token not, Element inner) {
        if (inner.bare() && inner.read().value() instanceof Condition.Exists exists) {
            return new Read<>(
                    new Condition.None(exists.pattern()), inner.read().places().renamed("/exists", "/none"));
        }
        return new Read<>(
                new Condition.Not(inner.read().value()),
                PartPlaces.at(not.place()).put("/not", inner.read().places()));
    }

    private Optional<Element> existence() {
        Token exists = tokens.next();
        if (atElementWord()) {
            unexpected("A fact");
            return Optional.empty();
        }
        Token start = tokens.peek();
        return element()
                .filter(inner -> {
                    if (!inner.bare()) {
                        problems.add(
                                start.place(),
                                "syntax",
                                "exists asks for one fact; write it before each, such as ( exists A() and exists B() ).");
                    }
                    return inner.bare();
                })
                .map(inner -> Element.of(
                        new Read<>(inner.read().value(), inner.read().places().put("", exists.place()))));
    }

    private Optional<Read<Pattern>> pattern() {
        Optional<Read<Pattern>> pattern = new PatternReader(tokens, problems).read();
        Token after = tokens.peek();
        if (pattern.isPresent() && (after.isWord("from") || after.isWord("over"))) {
            Foreign.refuseCondition(after.text(), after.place(), problems);
            return Optional.empty();
        }
        return pattern;
    }

    private static Read<Condition> exists(Read<Pattern> pattern, Token start) {
        return new Read<>(
                new Condition.Exists(pattern.value()),
                PartPlaces.at(start.place()).put("/exists", pattern.places()));
    }

    private boolean enter() {
        depth++;
        if (depth > DEEPEST) {
            depth--;
            problems.add(tokens.place(), "too-deep", "Conditions are nested too deeply here; split the rule.");
            return false;
        }
        return true;
    }
}
