package org.agentos.rules.rulebook.drl.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.decision.Obligation;
import org.agentos.rules.rulebook.Consequence;
import org.agentos.rules.rulebook.admission.Suggestions;
import org.agentos.rules.rulebook.drl.grammar.Arguments;
import org.agentos.rules.rulebook.drl.grammar.Call;
import org.agentos.rules.rulebook.drl.grammar.Foreign;
import org.agentos.rules.rulebook.drl.grammar.Reader;
import org.agentos.rules.rulebook.drl.syntax.PartPlaces;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.drl.syntax.Read;
import org.agentos.rules.rulebook.drl.syntax.Token;
import org.agentos.rules.rulebook.drl.syntax.Tokens;

/** Reads what follows: calls of five known names with literals. Every other statement is code, and refused. */
final class ConsequenceReader extends Reader {

    private static final List<String> CALLS = List.of("block", "review", "note", "points", "require");

    private final List<Consequence> consequences = new ArrayList<>();
    private final PartPlaces places;

    ConsequenceReader(Tokens tokens, Problems problems) {
        super(tokens, problems);
        this.places = PartPlaces.at(tokens.place());
    }

    /** Reads up to the end of the rule. */
    Read<List<Consequence>> read() {
        while (!tokens.atEndOfRule()) {
            statement();
        }
        return new Read<>(consequences, places);
    }

    private void statement() {
        Token name = tokens.peek();
        if (!tokens.atAnyWord(CALLS) || !tokens.peek(1).is("(")) {
            refuse(name);
            return;
        }
        tokens.next();
        String at = "/" + consequences.size();
        Optional<Read<Consequence>> read = name.text().equals("points") && PointsReader.ahead(tokens)
                ? new PointsReader(tokens, problems).read(name)
                : literals.call(name).map(this::consequence);
        if (read.isPresent() && expect(";", name.text() + "(...)")) {
            places.put(at, read.get().places());
            consequences.add(read.get().value());
        } else {
            places.unreadable("");
            skipStatement();
        }
    }

    private void refuse(Token first) {
        boolean misspelt = first.isWord()
                && tokens.peek(1).is("(")
                && Suggestions.closest(first.text(), CALLS).isPresent();
        if (misspelt) {
            problems.unknown(first.place(), "unknown-call", "consequence", first.text(), CALLS);
        } else if (!first.is(";")) {
            Foreign.refuseCode(first.text(), first.place(), problems);
        }
        places.unreadable("");
        skipStatement();
    }

    private void skipStatement() {
        while (!tokens.atEndOfRule() && !tokens.at(";") && !tokens.at("}")) {
            boolean block = tokens.at("{");
            tokens.skip();
            if (block && !tokens.at(";")) {
                return;
            }
        }
        if (!tokens.accept(";")) {
            tokens.accept("}");
        }
    }

    private Read<Consequence> consequence(Call call) {
        Arguments arguments = new Arguments(call, problems).atMost(2);
        PartPlaces parts = PartPlaces.at(call.place());
        return new Read<>(
                switch (call.name()) {
                    case "points" -> points(arguments, parts);
                    case "require" -> requirement(arguments, parts);
                    default -> violation(Effect.valueOf(call.name().toUpperCase(Locale.ROOT)), arguments, parts);
                },
                parts);
    }

    private static Consequence violation(Effect effect, Arguments arguments, PartPlaces parts) {
        parts.put("/violation/message", arguments.place(0)).put("/violation/remedy", arguments.place(1));
        return new Consequence.Violation(effect, arguments.text(0), arguments.textOr(1, ""));
    }

    private static Consequence points(Arguments arguments, PartPlaces parts) {
        parts.put("/points/points", arguments.place(1));
        return new Consequence.Points(arguments.constant(0, "dimension", Dimension.class), arguments.wholeNumber(1));
    }

    private static Consequence requirement(Arguments arguments, PartPlaces parts) {
        parts.put("/obligation/value", arguments.place(1));
        return new Consequence.Require(arguments.constant(0, "obligation", Obligation.Kind.class), arguments.text(1));
    }
}
