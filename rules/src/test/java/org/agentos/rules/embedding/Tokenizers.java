package org.agentos.rules.embedding;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The shipped vocabulary, read once. */
final class Tokenizers {

    private static final WordPiece SHIPPED = read();

    private Tokenizers() {}

    static WordPiece shipped() {
        return SHIPPED;
    }

    private static WordPiece read() {
        try (InputStream in = Tokenizers.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json")) {
            return new WordPiece(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
