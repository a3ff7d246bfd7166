package org.agentos.rules.rulebook.drl.reading;

import org.agentos.rules.rulebook.drl.syntax.Literals;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.drl.syntax.Token;
import org.agentos.rules.rulebook.drl.syntax.Tokens;

/** What the readers of the parts of a text share: its tokens, and the problems found so far. */
abstract class Reader {

    final Tokens tokens;
    final Problems problems;
    final Literals literals;

    Reader(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
        this.literals = new Literals(tokens, problems);
    }

    /** Takes a sign, or says that it is missing. */
    boolean expect(String sign, String after) {
        if (tokens.accept(sign)) {
            return true;
        }
        problems.add(
                tokens.place(),
                "syntax",
                "\"" + sign + "\" is expected after " + after + ", not "
                        + tokens.peek().shown() + ".");
        return false;
    }

    void unexpected(String expected) {
        Token token = tokens.peek();
        problems.add(token.place(), "syntax", expected + " is expected here, not " + token.shown() + ".");
    }
}
