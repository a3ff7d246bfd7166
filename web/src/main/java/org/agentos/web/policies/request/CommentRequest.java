package org.agentos.web.policies.request;

import java.util.Optional;
import org.agentos.platform.errors.Refusal;

/**
 * Something to say about a version.
 *
 * @param place in its text that it is about
 */
public record CommentRequest(String text, String place) {

    /** @throws Refusal with every field that is wrong */
    public CommentRequest checked() {
        Given given = new Given("The comment cannot be kept as it is.");
        CommentRequest good =
                new CommentRequest(given.text("/text", text, 4_000), given.optional("/place", place, 300));
        given.requireGood();
        return good;
    }

    public Optional<String> about() {
        return Optional.of(place).filter(given -> !given.isBlank());
    }
}
