package org.agentos.web.policies.request;

import org.agentos.platform.errors.Refusal;

/** @param edition to bring back */
public record RestoreRequest(Integer edition) {

    /** @throws Refusal without an edition */
    public int checked() {
        Given given = new Given("There is nothing to bring back.");
        int wanted = given.value("/edition", edition, "Send the number of an earlier save.")
                .orElse(0);
        given.requireGood();
        return wanted;
    }
}
