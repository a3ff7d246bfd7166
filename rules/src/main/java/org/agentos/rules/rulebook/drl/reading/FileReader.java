package org.agentos.rules.rulebook.drl.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Threshold;
import org.agentos.rules.rulebook.WordList;
import org.agentos.rules.rulebook.drl.grammar.Call;
import org.agentos.rules.rulebook.drl.grammar.Foreign;
import org.agentos.rules.rulebook.drl.grammar.Reader;
import org.agentos.rules.rulebook.drl.syntax.PartPlaces;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.drl.syntax.Read;
import org.agentos.rules.rulebook.drl.syntax.Token;
import org.agentos.rules.rulebook.drl.syntax.Tokens;

/** Reads a whole text: rules, and the word lists and thresholds that stand among them. */
public final class FileReader extends Reader {

    private static final Set<String> BEGINNINGS = beginnings();

    private final List<Rule> rules = new ArrayList<>();
    private final List<Threshold> thresholds = new ArrayList<>();
    private final List<WordList> wordLists = new ArrayList<>();
    private final PartPlaces places = PartPlaces.at(new Place.Position(1, 1));

    public FileReader(Tokens tokens, Problems problems) {
        super(tokens, problems);
    }

    public Read<RuleSet> read() {
        while (!tokens.ended() && !problems.enough()) {
            statement();
        }
        return new Read<>(new RuleSet(rules, List.of(), thresholds, wordLists), places);
    }

    private void statement() {
        Token token = tokens.peek();
        if (token.isWord("rule")) {
            rule();
        } else if (token.isWord("package")) {
            packageName();
        } else if (tokens.atAnyWord(Foreign.statements())) {
            Foreign.refuseStatement(token.text(), token.place(), problems);
            skipStatement(token.text());
        } else if (token.isWord() && Foreign.isAttribute(HeaderReader.attributeName(tokens))) {
            Foreign.refuseAttribute(HeaderReader.attributeName(tokens), token.place(), problems);
            tokens.skipLine(BEGINNINGS);
        } else {
            unexpected("A rule");
            skipToBeginning();
        }
    }

    private void packageName() {
        tokens.next();
        do {
            if (!tokens.peek().isWord()) {
                unexpected("The name of the package");
                skipToBeginning();
                return;
            }
            tokens.next();
        } while (tokens.accept("."));
        tokens.accept(";");
    }

    private void rule() {
        RuleReader reader = new RuleReader(tokens, problems);
        RuleText text = reader.read();
        Call list = text.header().get("wordList");
        Call threshold = text.header().get("threshold");
        if (list != null) {
            text.requireInert(problems);
            WordList read = new ParameterReader(problems).wordList(list);
            places.put("/wordLists/" + read.name(), PartPlaces.at(list.place()));
            wordLists.add(read);
        } else if (threshold != null) {
            places.put("/thresholds/" + thresholds.size(), PartPlaces.at(threshold.place()));
            text.requireInert(problems);
            thresholds.add(new ParameterReader(problems).threshold(threshold));
        } else {
            Read<Rule> read = text.rule(problems);
            places.put("/rules/" + rules.size(), read.places());
            rules.add(read.value());
        }
    }

    private void skipStatement(String word) {
        switch (word) {
            case "function" -> skipFunction();
            case "query", "declare" -> skipToEnd();
            default -> skipLine();
        }
    }

    private void skipLine() {
        do {
            tokens.skip();
        } while (!tokens.ended() && !tokens.peek().firstOnLine() && !tokens.accept(";"));
        tokens.accept(";");
    }

    private void skipFunction() {
        tokens.next();
        while (!tokens.ended() && !tokens.at("{") && !tokens.startsRule()) {
            tokens.next();
        }
        if (tokens.at("{")) {
            tokens.skip();
        }
    }

    private void skipToEnd() {
        tokens.next();
        while (!tokens.atEndOfRule()) {
            tokens.next();
        }
        tokens.acceptWord("end");
    }

    private void skipToBeginning() {
        do {
            tokens.next();
        } while (!tokens.ended() && !(tokens.peek().firstOnLine() && tokens.atAnyWord(BEGINNINGS)));
    }

    private static Set<String> beginnings() {
        Set<String> words = new HashSet<>(Foreign.statements());
        words.add("rule");
        words.add("package");
        return Set.copyOf(words);
    }
}
