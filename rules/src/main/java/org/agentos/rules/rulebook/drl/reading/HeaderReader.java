package org.agentos.rules.rulebook.drl.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agentos.rules.rulebook.drl.grammar.Call;
import org.agentos.rules.rulebook.drl.grammar.Foreign;
import org.agentos.rules.rulebook.drl.grammar.Reader;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.drl.syntax.Token;
import org.agentos.rules.rulebook.drl.syntax.Tokens;

/** Reads what stands between a rule's name and its conditions: annotations. Attributes are refused by their names. */
final class HeaderReader extends Reader {

    static final List<String> ANNOTATIONS = List.of(
            "title",
            "description",
            "severity",
            "owner",
            "legalBasis",
            "jurisdictions",
            "channels",
            "effectiveFrom",
            "effectiveUntil",
            "tags",
            "passing",
            "failing",
            "wordList",
            "threshold");

    private static final Set<String> STOPS = Set.of("when", "then", "end");

    private final Map<String, Call> calls = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();

    HeaderReader(Tokens tokens, Problems problems) {
        super(tokens, problems);
    }

    /** A word with hyphens, such as no-loop, at the tokens' place. */
    static String attributeName(Tokens tokens) {
        StringBuilder name = new StringBuilder(tokens.peek().text());
        for (int ahead = 1; tokens.peek(ahead).is("-") && tokens.peek(ahead + 1).isWord() && ahead < 5; ahead += 2) {
            name.append('-').append(tokens.peek(ahead + 1).text());
        }
        return name.toString();
    }

    /** The annotations by name. */
    Map<String, Call> read() {
        while (!tokens.atWord("when") && !tokens.atWord("then") && !tokens.atEndOfRule()) {
            if (tokens.at("@")) {
                annotation();
            } else {
                attribute();
            }
        }
        return calls;
    }

    /** The names of all annotations; those that are not among the ones read could not be read. */
    Set<String> seen() {
        return seen;
    }

    private void annotation() {
        tokens.next();
        Token name = tokens.peek();
        if (!name.isWord() || tokens.peek(1).is(".")) {
            problems.add(
                    name.place(),
                    "annotation",
                    "An annotation is @ and one of " + String.join(", ", ANNOTATIONS) + ".");
            tokens.skipLine(STOPS);
            return;
        }
        tokens.next();
        if (!ANNOTATIONS.contains(name.text())) {
            problems.unknown(name.place(), "unknown-annotation", "annotation", name.text(), ANNOTATIONS);
            if (tokens.at("(")) {
                tokens.skip();
            }
            return;
        }
        if (!seen.add(name.text())) {
            problems.add(name.place(), "duplicate", "This annotation stands here already; remove one.");
        }
        literals.call(name).ifPresent(call -> calls.put(name.text(), call));
    }

    private void attribute() {
        Token token = tokens.peek();
        String name = attributeName(tokens);
        if (token.isWord() && Foreign.isAttribute(name)) {
            Foreign.refuseAttribute(name, token.place(), problems);
        } else {
            unexpected("An annotation or \"when\"");
        }
        tokens.skipLine(STOPS);
    }
}
