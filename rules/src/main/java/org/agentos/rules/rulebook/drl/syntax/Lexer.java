package org.agentos.rules.rulebook.drl.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.agentos.rules.rulebook.drl.syntax.Token.Kind;

/**
 * Cuts a text into tokens. Outside of texts and comments everything is ASCII, so that nothing can look like what it is not; what
 * can't be part of any rule is a problem and is left out.
 */
public final class Lexer {

    private static final Set<String> DOUBLE_SIGNS = Set.of("==", "!=", "<=", ">=", "&&", "||", ":=", "->", "::");
    private static final String SIGNS = "()[]{},;:.@<>=!+-*/%&|^~?";

    private final Source source;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private boolean first = true;

    private Lexer(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    public static Tokens tokens(String text, Problems problems) {
        Lexer lexer = new Lexer(new Source(text), problems);
        lexer.run();
        return new Tokens(lexer.tokens);
    }

    private void run() {
        while (!source.ended()) {
            next();
        }
        add(Kind.END_OF_TEXT, "", source.mark());
    }

    private void next() {
        Source.Mark mark = source.mark();
        int c = source.peek();
        if (c == '\n' || c == '\r') {
            source.next();
            first = true;
        } else if (c == ' ' || c == '\t' || c == '\f' || c == 0xFEFF && mark.index() == 0) {
            source.next();
        } else if (source.startsWith("//")) {
            lineComment();
        } else if (source.startsWith("/*")) {
            comment(mark);
        } else if (c == '"' || c == '\'') {
            String text = new TextReader(source, problems).read();
            add(c == '"' ? Kind.TEXT : Kind.QUOTED_TEXT, text, mark);
        } else if (wordStart(c)) {
            add(Kind.WORD, run(mark, Lexer::wordPart), mark);
        } else if (c >= '0' && c <= '9') {
            number(mark);
        } else {
            sign(mark, c);
        }
    }

    private void add(Kind kind, String text, Source.Mark mark) {
        tokens.add(new Token(kind, text, mark.place(), first));
        first = false;
    }

    private void lineComment() {
        while (!source.ended() && source.peek() != '\n' && source.peek() != '\r') {
            skipCommented();
        }
    }

    private void comment(Source.Mark mark) {
        while (!source.ended() && !source.startsWith("*/")) {
            skipCommented();
        }
        if (source.ended()) {
            problems.add(mark.place(), "comment", "This comment has no end; close it with */.");
        } else {
            source.next();
            source.next();
        }
    }

    private void skipCommented() {
        Characters.objection(source.peek())
                .ifPresent(objection -> problems.add(source.mark().place(), objection.code(), objection.message()));
        source.next();
    }

    private void number(Source.Mark mark) {
        run(mark, Lexer::wordPart);
        if (!source.ended() && source.peek() == '.' && digit(source.peekSecond())) {
            source.next();
            run(mark, Lexer::wordPart);
        }
        add(Kind.NUMBER, source.since(mark), mark);
    }

    private void sign(Source.Mark mark, int c) {
        source.next();
        if (SIGNS.indexOf(c) < 0) {
            stray(mark, c);
        } else if (!source.ended() && DOUBLE_SIGNS.contains(source.since(mark) + (char) source.peek())) {
            source.next();
            add(Kind.SIGN, source.since(mark), mark);
        } else {
            add(Kind.SIGN, source.since(mark), mark);
        }
    }

    private void stray(Source.Mark mark, int c) {
        if (c == '#') {
            problems.add(mark.place(), "comment", "A comment is written // like this.");
            lineComment();
        } else if (c == '\\') {
            problems.add(
                    mark.place(), "unicode-escape", "A backslash stands in texts only; write the character itself.");
        } else {
            Characters.Objection objection = Characters.objection(c)
                    .orElse(new Characters.Objection(
                            "character", "The character " + Characters.name(c) + " stands in texts only; remove it."));
            problems.add(mark.place(), objection.code(), objection.message());
            run(mark, other -> other > 127 && Characters.objection(other).isEmpty());
        }
    }

    private String run(Source.Mark mark, IntPredicate part) {
        while (!source.ended() && part.test(source.peek())) {
            source.next();
        }
        return source.since(mark);
    }

    private static boolean wordStart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$';
    }

    private static boolean wordPart(int c) {
        return wordStart(c) || digit(c);
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }
}
