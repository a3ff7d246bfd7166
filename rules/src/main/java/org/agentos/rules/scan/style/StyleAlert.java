package org.agentos.rules.scan.style;

import java.util.Objects;
import org.agentos.rules.rulebook.style.StyleLevel;

/**
 * What a style check says about a document.
 *
 * @param check {@code Microsoft.Contractions}
 * @param line from 1
 * @param column from 1, in code points; 1, as Vale has it, if markup interrupts what was found
 * @param start first code point of the document
 * @param end code point after the last; equal to {@code start} if it is about the whole
 * @param excerpt what stands there in the source, shortened
 */
public record StyleAlert(
        String check, StyleLevel level, int line, int column, int start, int end, String excerpt, String message) {

    public StyleAlert {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(excerpt, "excerpt");
        Objects.requireNonNull(message, "message");
    }

    /** {@code 3:1:vale.Annotations:'NOTE' left in text}. */
    public String text() {
        return line + ":" + column + ":" + check + ":" + message;
    }
}
