package org.agentos.rules.rulebook.drl.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.rulebook.Consequence;
import org.agentos.rules.rulebook.Consequence.BoundNumber;
import org.agentos.rules.rulebook.Consequence.ScaledPoints;
import org.agentos.rules.rulebook.drl.conditions.ValueReader;
import org.agentos.rules.rulebook.drl.grammar.Arguments;
import org.agentos.rules.rulebook.drl.grammar.Call;
import org.agentos.rules.rulebook.drl.grammar.Literal;
import org.agentos.rules.rulebook.drl.grammar.Reader;
import org.agentos.rules.rulebook.drl.syntax.PartPlaces;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.drl.syntax.Read;
import org.agentos.rules.rulebook.drl.syntax.Token;
import org.agentos.rules.rulebook.drl.syntax.Tokens;

/** Reads the only arithmetic there is: <code>points(RISK, 10 + 2.5 * max("finding.confidence"))</code>, from the bracket on. */
final class PointsReader extends Reader {

    private final ValueReader values;

    PointsReader(Tokens tokens, Problems problems) {
        super(tokens, problems);
        this.values = new ValueReader(tokens, problems);
    }

    /** Whether the points that begin at a bracket are calculated. */
    static boolean ahead(Tokens tokens) {
        int at = tokens.peek(3).is("-") ? 4 : 3;
        Token after = tokens.peek(at + 1);
        return tokens.peek(2).is(",")
                && tokens.peek(at).kind() == Token.Kind.NUMBER
                && (after.is("+") || after.is("-") || after.is("*"));
    }

    Optional<Read<Consequence>> read(Token name) {
        tokens.next();
        Token dimension = tokens.next();
        tokens.next();
        BigDecimal constant = BigDecimal.ZERO;
        Optional<BigDecimal> factor = values.number();
        if (factor.isPresent() && !tokens.at("*")) {
            constant = factor.get();
            boolean less = tokens.accept("-");
            if (!less) {
                tokens.next();
            }
            factor = values.number().map(number -> less ? number.negate() : number);
        }
        if (factor.isEmpty() || !expect("*", "the factor")) {
            return Optional.empty();
        }
        PartPlaces places = PartPlaces.at(name.place()).put("/points/per", tokens.place());
        Optional<BoundNumber> number = boundNumber();
        if (number.isEmpty() || !expect(")", "the number")) {
            return Optional.empty();
        }
        Literal word = new Literal.Word(dimension.place(), dimension.text());
        Dimension moved = new Arguments(new Call(name.place(), name.text(), List.of(word)), problems)
                .constant(0, "dimension", Dimension.class);
        return Optional.of(new Read<>(new ScaledPoints(moved, constant, factor.get(), number.get()), places));
    }

    private Optional<BoundNumber> boundNumber() {
        Token function = tokens.peek();
        return values.aggregate().flatMap(aggregate -> values.named(function).map(text -> {
            String[] parts = text.text().split("\\.", 2);
            return new BoundNumber(aggregate, parts[0], parts.length == 2 ? parts[1] : "");
        }));
    }
}
