package org.agentos.rules.rulebook.drl.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.drl.grammar.Reader;
import org.agentos.rules.rulebook.drl.syntax.PartPlaces;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.drl.syntax.Read;
import org.agentos.rules.rulebook.drl.syntax.Token;
import org.agentos.rules.rulebook.drl.syntax.Tokens;

/**
 * Reads one constraint of a fact: relations of fields and values, joined by &amp;&amp; and ||, negated by !. A list of one is written
 * with what changes nothing: <code>(true &amp;&amp; kind == "a")</code>; so are two comparisons that are not meant as a range.
 */
final class ConstraintReader extends Reader {

    private static final int DEEPEST = 8;

    private int depth;

    ConstraintReader(Tokens tokens, Problems problems) {
        super(tokens, problems);
    }

    Optional<Read<Constraint>> read() {
        return disjunction();
    }

    private Optional<Read<Constraint>> disjunction() {
        return infix("||", "false", "any", this::conjunction, Constraint.AnyOf::new);
    }

    private Optional<Read<Constraint>> conjunction() {
        return infix("&&", "true", "all", this::unary, Constraint.AllOf::new);
    }

    private Optional<Read<Constraint>> infix(
            String sign,
            String neutral,
            String pointer,
            Supplier<Optional<Read<Constraint>>> part,
            Function<List<Constraint>, Constraint> combination) {
        PartPlaces places = PartPlaces.at(tokens.place());
        boolean list = tokens.atWord(neutral) && tokens.peek(1).is(sign);
        if (list) {
            tokens.next();
            tokens.next();
        }
        List<Constraint> parts = new ArrayList<>();
        Optional<Read<Constraint>> read;
        do {
            read = part.get();
            read.ifPresent(one -> {
                places.put("/" + pointer + "/" + parts.size(), one.places());
                parts.add(one.value());
            });
        } while (read.isPresent() && tokens.accept(sign));
        if (read.isEmpty()) {
            return Optional.empty();
        }
        if (parts.size() == 1 && !list) {
            return read;
        }
        Read<Constraint> combined = new Read<>(combination.apply(parts), places);
        return Optional.of(list ? combined : range(combined));
    }

    /** A field that is at least one number and at most another is in a range. */
    private static Read<Constraint> range(Read<Constraint> combined) {
        PartPlaces places = combined.places();
        return Relations.range(combined.value())
                .map(range -> new Read<Constraint>(
                        range,
                        PartPlaces.at(places.find(""))
                                .put("/field", places.find("/all/0/field"))
                                .put("/min", places.find("/all/0/value"))
                                .put("/max", places.find("/all/1/value"))))
                .orElse(combined);
    }

    private Optional<Read<Constraint>> unary() {
        Token token = tokens.peek();
        if (token.is("!")) {
            return negation();
        }
        if (token.is("(")) {
            return enter().flatMap(bracket -> leave(disjunction()));
        }
        return new RelationReader(tokens, problems).read();
    }

    private Optional<Read<Constraint>> negation() {
        Token sign = tokens.next();
        if (!tokens.at("(") && !tokens.peek().isWord()) {
            unexpected("A constraint in brackets, or a field that is true or false,");
            return Optional.empty();
        }
        boolean bracket = tokens.at("(");
        Optional<Read<Constraint>> inner = bracket
                ? enter().flatMap(entered -> leave(disjunction()))
                : new RelationReader(tokens, problems).flag();
        return inner.map(read -> new Read<>(
                new Constraint.Not(read.value()), PartPlaces.at(sign.place()).put("/not", read.places())));
    }

    private Optional<Token> enter() {
        if (depth >= DEEPEST) {
            problems.add(tokens.place(), "too-deep", "Constraints are nested too deeply here; split the rule.");
            return Optional.empty();
        }
        depth++;
        return Optional.of(tokens.next());
    }

    private Optional<Read<Constraint>> leave(Optional<Read<Constraint>> inner) {
        depth--;
        return inner.filter(read -> expect(")", "the constraints in brackets"));
    }
}
