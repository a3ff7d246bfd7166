package org.agentos.processes.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a condition into words. */
final class Tokens {
    static final int MAX_LENGTH = 1000;

    private static final Pattern WORD = Pattern.compile(
            """
            (?<NAME>[\\p{L}_][\\p{L}\\p{N}_]*+)|(?<NUMBER>\\d++(?:\\.\\d++)?+)|(?<STRING>"(?:[^"\\\\]|\\\\["\\\\])*+")\
            |(?<OPERATOR><=|>=|!=|=|<|>)|(?<ARITHMETIC>[-+*/])|(?<OPEN>\\()|(?<CLOSE>\\))|(?<COMMA>,)""");
    private static final Pattern SPACE = Pattern.compile("\\s*+");

    private Tokens() {}

    static List<Token> of(String text) throws ConditionRefused {
        if (text.length() > MAX_LENGTH) {
            throw new ConditionRefused(MAX_LENGTH, "A condition has at most " + MAX_LENGTH + " characters");
        }
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        Matcher space = SPACE.matcher(text);
        int at = skip(space, 0);
        while (at < text.length()) {
            if (!word.find(at) || word.start() != at) {
                throw new ConditionRefused(at + 1, "Unexpected '" + text.charAt(at) + "'");
            }
            tokens.add(new Token(kind(word), word.group(), at + 1));
            at = skip(space, word.end());
        }
        tokens.add(new Token(Token.Kind.END, "", text.length() + 1));
        return tokens;
    }

    private static int skip(Matcher space, int from) {
        return space.find(from) && space.start() == from ? space.end() : from;
    }

    private static Token.Kind kind(Matcher word) {
        for (Token.Kind kind : Token.Kind.values()) {
            if (kind != Token.Kind.END && word.group(kind.name()) != null) {
                return kind;
            }
        }
        throw new IllegalStateException("A word matched without a kind: " + word.group());
    }
}
