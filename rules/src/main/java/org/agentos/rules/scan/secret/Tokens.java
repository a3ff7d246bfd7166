package org.agentos.rules.scan.secret;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.scan.catalogue.ByBeginning;
import org.agentos.rules.scan.catalogue.Catalogue;

/** The forms that ship, from {@code tokens.json}, by the characters that they may begin with. */
final class Tokens {

    private static final String USUAL = "secret.key";

    private Tokens() {}

    static ByBeginning<Token> read() {
        List<Token> tokens = new ArrayList<>();
        Catalogue.json("secret/tokens.json").forEach(entry -> tokens.add(token(entry)));
        return new ByBeginning<>(tokens, Token::pattern);
    }

    private static Token token(JsonNode entry) {
        return Token.of(
                entry.get("provider").asText(),
                entry.path("kind").asText(USUAL),
                entry.get("pattern").asText(),
                entry.path("entropy").asDouble(0));
    }
}
