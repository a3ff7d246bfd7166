package org.agentos.rules.rulebook.drl.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.drl.grammar.Foreign;
import org.agentos.rules.rulebook.drl.grammar.Reader;
import org.agentos.rules.rulebook.drl.syntax.PartPlaces;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.drl.syntax.Read;
import org.agentos.rules.rulebook.drl.syntax.Token;
import org.agentos.rules.rulebook.drl.syntax.Tokens;

/** Reads <code>$claim : Finding(kind == "claim.free", confidence >= 0.8)</code>. */
final class PatternReader extends Reader {

    /** A field under a name, which accumulate calculates with. */
    record BoundField(String variable, String field, Place.Position place) {}

    private final List<BoundField> boundFields = new ArrayList<>();
    private final List<Constraint> where = new ArrayList<>();

    PatternReader(Tokens tokens, Problems problems) {
        super(tokens, problems);
    }

    /** The fields that have names; these are known once the pattern is read. */
    List<BoundField> boundFields() {
        return boundFields;
    }

    Optional<Read<Pattern>> read() {
        Token start = tokens.peek();
        if (!start.isWord()) {
            unexpected("A fact, such as Finding(...),");
            return Optional.empty();
        }
        Optional<Token> variable = variable();
        Token type = tokens.next();
        if (!type.isWord() || !tokens.at("(")) {
            problems.add(
                    type.place(),
                    "syntax",
                    "A fact with its constraints in brackets is expected here, such as Finding(kind == \"...\"), not "
                            + type.shown() + ".");
            return Optional.empty();
        }
        PartPlaces places = PartPlaces.at(type.place());
        String fact = fact(type, places);
        variable.ifPresent(name -> places.put("/as", name.place()));
        tokens.next();
        if (!constraints(places)) {
            return Optional.empty();
        }
        String as = variable.map(Relations::alias).orElse(fact);
        return Optional.of(new Read<>(new Pattern(fact, as, where), places));
    }

    private Optional<Token> variable() {
        if (!tokens.peek(1).is(":")) {
            return Optional.empty();
        }
        Token variable = tokens.next();
        tokens.next();
        return Optional.of(variable);
    }

    private String fact(Token type, PartPlaces places) {
        places.put("/fact", type.place());
        Optional<String> fact = Facts.factName(type.text());
        if (fact.isEmpty()) {
            problems.unknown(type.place(), "unknown-fact", "fact", type.text(), Facts.typeNames());
            places.unreadable("/fact");
        }
        return fact.orElse(type.text());
    }

    /** Reads to the closing bracket, past constraints that can't be read; false when there is none. */
    private boolean constraints(PartPlaces places) {
        if (tokens.accept(")")) {
            return true;
        }
        while (true) {
            constraint(places);
            if (tokens.accept(")")) {
                return true;
            }
            if (!tokens.accept(",")) {
                refuseRest(places);
                return tokens.accept(")");
            }
        }
    }

    private void constraint(PartPlaces places) {
        if (tokens.peek().isWord() && (tokens.peek(1).is(":") || tokens.peek(1).is(":="))) {
            binding();
            return;
        }
        Optional<Read<Constraint>> read = new ConstraintReader(tokens, problems).read();
        if (read.isEmpty()) {
            tokens.skipTo(Set.of(",", ";"));
        }
        read.ifPresentOrElse(
                constraint -> {
                    places.put("/where/" + where.size(), constraint.places());
                    where.add(constraint.value());
                },
                () -> places.unreadable("/where/unreadable"));
    }

    private void binding() {
        Token variable = tokens.next();
        Token colon = tokens.next();
        Token field = tokens.peek();
        if (colon.is(":=")) {
            Foreign.refuseOperator(":=", colon.place(), problems);
            tokens.skipTo(Set.of(",", ";"));
        } else if (!field.isWord() || !(tokens.peek(1).is(",") || tokens.peek(1).is(")"))) {
            problems.add(
                    field.place(),
                    "expression",
                    "A name stands for one field, such as $value : confidence; compare fields apart from it.");
            tokens.skipTo(Set.of(",", ";"));
        } else {
            tokens.next();
            boundFields.add(new BoundField(variable.text(), field.text(), field.place()));
        }
    }

    private void refuseRest(PartPlaces places) {
        if (tokens.at(";")) {
            problems.add(
                    tokens.place(), "positional", "Fields are asked by name, not by position; write field == value.");
            places.unreadable("/where");
            tokens.skip();
        } else {
            problems.add(
                    tokens.place(),
                    "syntax",
                    "\",\" or \")\" is expected after a constraint, not "
                            + tokens.peek().shown() + ".");
        }
        tokens.skipTo(Set.of());
    }
}
