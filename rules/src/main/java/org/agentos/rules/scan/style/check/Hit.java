package org.agentos.rules.scan.style.check;

import java.util.Objects;

/**
 * What a check says about a block.
 *
 * @param start index in the block's text, UTF-16; with {@code end} 0 if it is about the whole
 */
public record Hit(int start, int end, String message) {
    public Hit {
        Objects.requireNonNull(message, "message");
    }
}
