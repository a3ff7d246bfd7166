package org.agentos.rules.rulebook.drl.syntax;

import java.util.Objects;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.admission.Suggestions;

/**
 * A word, a literal or a sign of a text.
 *
 * @param text as written; of a text literal what it stands for
 * @param firstOnLine whether only white space stands before it on its line
 */
public record Token(Kind kind, String text, Place.Position place, boolean firstOnLine) {

    /** What a token is. */
    public enum Kind {
        WORD,
        TEXT,
        /** A text in single quotes, which Java reads as a character. */
        QUOTED_TEXT,
        NUMBER,
        SIGN,
        END_OF_TEXT
    }

    public Token {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(place, "place");
    }

    public boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    public boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isEnd() {
        return kind == Kind.END_OF_TEXT;
    }

    /** The token as a message names it. */
    public String shown() {
        return switch (kind) {
            case END_OF_TEXT -> "the end of the text";
            case TEXT, QUOTED_TEXT -> "a text";
            default -> "\"" + Suggestions.abbreviate(text) + "\"";
        };
    }
}
