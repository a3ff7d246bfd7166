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
import org.agentos.rules.rulebook.drl.syntax.Call;
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
        if (!name.isWord() || !CALLS.contains(name.text()) || !tokens.peek(1).is("(")) {
            refuse(name);
            return;
        }
        tokens.next();
        Optional<Call> call = literals.call(name);
        if (call.isEmpty() || !tokens.at(";")) {
            places.unreadable("/" + consequences.size()).unreadable("");
        }
        if (call.isPresent() && expect(";", name.text() + "(...)")) {
            add(call.get());
        } else if (call.isEmpty()) {
            tokens.accept(";");
        } else {
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

    private void add(Call call) {
        Arguments arguments = new Arguments(call, problems);
        String at = "/" + consequences.size();
        places.put(at, call.place());
        consequences.add(
                switch (call.name()) {
                    case "points" -> points(arguments.atMost(2), at);
                    case "require" -> requirement(arguments.atMost(2), at);
                    default -> violation(Effect.valueOf(call.name().toUpperCase(Locale.ROOT)), arguments, at);
                });
    }

    private Consequence violation(Effect effect, Arguments arguments, String at) {
        arguments.atMost(2);
        places.put(at + "/violation/message", arguments.place(0)).put(at + "/violation/remedy", arguments.place(1));
        return new Consequence.Violation(effect, arguments.text(0), arguments.textOr(1, ""));
    }

    private Consequence points(Arguments arguments, String at) {
        places.put(at + "/points/points", arguments.place(1));
        return new Consequence.Points(arguments.constant(0, "dimension", Dimension.class), arguments.wholeNumber(1));
    }

    private Consequence requirement(Arguments arguments, String at) {
        places.put(at + "/obligation/value", arguments.place(1));
        return new Consequence.Require(arguments.constant(0, "obligation", Obligation.Kind.class), arguments.text(1));
    }
}
