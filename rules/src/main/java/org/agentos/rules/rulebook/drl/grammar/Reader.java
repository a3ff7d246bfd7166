package org.agentos.rules.rulebook.drl.grammar;

import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.drl.syntax.Token;
import org.agentos.rules.rulebook.drl.syntax.Tokens;

/** What the readers of the parts of a text share: its tokens, and the problems found so far. */
public abstract class Reader {

    protected final Tokens tokens;
    protected final Problems problems;
    protected final Literals literals;

    protected Reader(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
        this.literals = new Literals(tokens, problems);
    }

    /** Takes a sign, or says that it is missing. */
    protected final boolean expect(String sign, String after) {
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

    protected final void unexpected(String expected) {
        Token token = tokens.peek();
        problems.add(token.place(), "syntax", expected + " is expected here, not " + token.shown() + ".");
    }
}
