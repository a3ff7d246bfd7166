package org.agentos.rules.rulebook.drl.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agentos.rules.rulebook.Consequence;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.drl.conditions.ConditionReader;
import org.agentos.rules.rulebook.drl.grammar.Call;
import org.agentos.rules.rulebook.drl.grammar.Reader;
import org.agentos.rules.rulebook.drl.syntax.PartPlaces;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.drl.syntax.Read;
import org.agentos.rules.rulebook.drl.syntax.Token;
import org.agentos.rules.rulebook.drl.syntax.Tokens;

/** Reads one rule from its keyword to its end. */
final class RuleReader extends Reader {

    RuleReader(Tokens tokens, Problems problems) {
        super(tokens, problems);
    }

    RuleText read() {
        Token keyword = tokens.next();
        Token name = name(keyword);
        HeaderReader header = new HeaderReader(tokens, problems);
        Map<String, Call> annotations = header.read();
        Optional<Read<Condition>> condition = conditions(name);
        Read<List<Consequence>> consequences = consequences(name);
        if (!tokens.acceptWord("end")) {
            unexpected("The \"end\" of the rule");
        }
        return new RuleText(name, annotations, header.seen(), condition, consequences);
    }

    private Token name(Token keyword) {
        Token name = tokens.peek();
        switch (name.kind()) {
            case TEXT, WORD -> tokens.next();
            case QUOTED_TEXT -> literals.literal();
            default -> {
                unexpected("The id of the rule in double quotes");
                return keyword;
            }
        }
        return name;
    }

    private Optional<Read<Condition>> conditions(Token name) {
        if (!tokens.acceptWord("when")) {
            problems.add(name.place(), "syntax", "The rule has no \"when\"; say when it fires.");
            PartPlaces places = PartPlaces.at(name.place()).unreadable("");
            return Optional.of(new Read<>(new Condition.AllOf(List.of()), places));
        }
        tokens.accept(":");
        List<Read<Condition>> conditions = new ArrayList<>();
        PartPlaces places = PartPlaces.at(tokens.place());
        while (!tokens.atWord("then") && !tokens.atEndOfRule()) {
            Token start = tokens.peek();
            conditions.add(new ConditionReader(tokens, problems).read().orElseGet(() -> recovered(start)));
            tokens.accept(";");
        }
        if (conditions.size() <= 1) {
            return conditions.stream().findFirst();
        }
        for (int i = 0; i < conditions.size(); i++) {
            places.put("/all/" + i, conditions.get(i).places());
        }
        return Optional.of(new Read<>(
                new Condition.AllOf(conditions.stream().map(Read::value).toList()), places));
    }

    private Read<Condition> recovered(Token start) {
        if (tokens.peek() == start) {
            tokens.skip();
        }
        while (!tokens.atWord("then") && !tokens.atEndOfRule() && !tokens.peek().firstOnLine()) {
            tokens.skip();
        }
        return new Read<>(
                new Condition.AllOf(List.of()), PartPlaces.at(start.place()).unreadable(""));
    }

    private Read<List<Consequence>> consequences(Token name) {
        if (!tokens.acceptWord("then")) {
            problems.add(name.place(), "syntax", "The rule has no \"then\"; say what follows.");
            return new Read<>(List.of(), PartPlaces.at(name.place()).unreadable(""));
        }
        return new ConsequenceReader(tokens, problems).read();
    }
}
