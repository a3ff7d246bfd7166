package org.agentos.rules.rulebook.drl.syntax;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.agentos.rules.rulebook.Place;

/** Tokens being read, with the ways to go on after something that can't be read. */
public final class Tokens {

    private static final Set<String> OPENING = Set.of("(", "[", "{");
    private static final Set<String> CLOSING = Set.of(")", "]", "}");

    private final List<Token> tokens;
    private int index;

    Tokens(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    public Token peek() {
        return peek(0);
    }

    /** A token further on; the end of the text when there are not so many. */
    public Token peek(int ahead) {
        return tokens.get(Math.min(index + ahead, tokens.size() - 1));
    }

    public Token next() {
        Token token = peek();
        index = Math.min(index + 1, tokens.size() - 1);
        return token;
    }

    public Place.Position place() {
        return peek().place();
    }

    public boolean at(String sign) {
        return peek().is(sign);
    }

    public boolean atAny(Set<String> signs) {
        return peek().kind() == Token.Kind.SIGN && signs.contains(peek().text());
    }

    public boolean atWord(String word) {
        return peek().isWord(word);
    }

    public boolean atAnyWord(Collection<String> words) {
        return peek().isWord() && words.contains(peek().text());
    }

    public boolean accept(String sign) {
        return advance(at(sign));
    }

    public boolean acceptWord(String word) {
        return advance(atWord(word));
    }

    public boolean ended() {
        return peek().isEnd();
    }

    /** Whether a rule ends here, whether it says so or not. */
    public boolean atEndOfRule() {
        return ended() || atWord("end") || startsRule();
    }

    /** Whether a part of a rule ends here, so that nothing before it can go on. */
    private boolean atBoundary() {
        return atEndOfRule() || peek().firstOnLine() && (atWord("when") || atWord("then"));
    }

    /** Whether a new rule begins here. */
    public boolean startsRule() {
        return atWord("rule") && peek().firstOnLine() && !peek(1).text().isEmpty();
    }

    /** Skips one token, or everything up to the bracket that closes the one here. Stops before the end of a rule. */
    public void skip() {
        int depth = 0;
        do {
            if (atAny(OPENING)) {
                depth++;
            } else if (atAny(CLOSING)) {
                depth--;
            }
            next();
        } while (depth > 0 && !ended() && !(atBoundary() && peek().firstOnLine()));
    }

    /** Skips to one of some signs that stands outside of brackets, or to a closing bracket, or to the end of the rule. */
    public void skipTo(Set<String> signs) {
        while (!atBoundary() && !atAny(signs) && !atAny(CLOSING)) {
            skip();
        }
    }

    /** Skips to the next line outside of brackets, or to a word. */
    public void skipLine(Set<String> words) {
        do {
            skip();
        } while (!ended() && !peek().firstOnLine() && !atAnyWord(words));
    }

    private boolean advance(boolean found) {
        if (found) {
            next();
        }
        return found;
    }
}
