package org.agentos.rules.scan.secret;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** The forms that ship, from {@code tokens.json}, by the characters that they may begin with. */
final class Tokens {

    private static final String CATALOGUE = "/org/agentos/rules/scan/secret/tokens.json";
    private static final String USUAL = "secret.key";
    private static final int ASCII = 128;

    private final List<List<Token>> byFirst = new ArrayList<>();

    private Tokens() {
        for (int c = 0; c < ASCII; c++) {
            byFirst.add(new ArrayList<>());
        }
    }

    static Tokens read() {
        Tokens tokens = new Tokens();
        try (InputStream in = Tokens.class.getResourceAsStream(CATALOGUE)) {
            new ObjectMapper().readTree(in).forEach(entry -> tokens.add(token(entry)));
        } catch (IOException e) {
            throw new UncheckedIOException("the catalogue of tokens cannot be read", e);
        }
        return tokens;
    }

    List<Token> beginningWith(char c) {
        return c < ASCII ? byFirst.get(c) : List.of();
    }

    private static Token token(JsonNode entry) {
        return Token.of(
                entry.get("provider").asText(),
                entry.path("kind").asText(USUAL),
                entry.get("pattern").asText(),
                entry.path("entropy").asDouble(0));
    }

    /** A matcher that runs out of text after one character would have gone on. */
    private void add(Token token) {
        for (char c = 0; c < ASCII; c++) {
            Matcher matcher = token.pattern().matcher(Character.toString(c));
            if (matcher.lookingAt() || matcher.hitEnd()) {
                byFirst.get(c).add(token);
            }
        }
    }
}
