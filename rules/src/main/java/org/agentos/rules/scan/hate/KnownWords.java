package org.agentos.rules.scan.hate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

/** Common English words, so that no right word is taken for a misspelt one: the whole words of the embedding model's vocabulary. */
final class KnownWords {

    private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final String CONTINUATION = "##";

    private KnownWords() {}

    /** @throws UncheckedIOException when the vocabulary is not on the class path */
    static Set<String> read() {
        try (InputStream in = KnownWords.class.getResourceAsStream(VOCABULARY)) {
            if (in == null) {
                throw new IOException(VOCABULARY + " is not on the class path");
            }
            return words(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the known words cannot be read", e);
        }
    }

    private static Set<String> words(InputStream in) throws IOException {
        Set<String> words = new HashSet<>();
        boolean inside = false;
        try (JsonParser json = new JsonFactory().createParser(in)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME
                        && inside
                        && !json.currentName().startsWith(CONTINUATION)) {
                    words.add(json.currentName());
                } else if (token == JsonToken.FIELD_NAME && json.currentName().equals("vocab")) {
                    inside = true;
                } else if (token == JsonToken.END_OBJECT) {
                    inside = false;
                }
            }
        }
        return words;
    }
}
