package org.agentos.web.policies.request;

import org.agentos.platform.errors.Refusal;

/** What the copy is called. */
public record CloneRequest(String id, String title) {

    /** @throws Refusal with every field that is wrong */
    public CloneRequest checked() {
        Given given = new Given("The copy needs a name of its own.");
        CloneRequest good = new CloneRequest(given.text("/id", id, 80), given.text("/title", title, 200));
        given.requireGood();
        return good;
    }
}
