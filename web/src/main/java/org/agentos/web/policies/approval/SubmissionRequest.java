package org.agentos.web.policies.approval;

import java.util.Optional;
import org.agentos.platform.errors.Refusal;
import org.agentos.web.policies.request.Given;

/** @param reason why, in words */
public record SubmissionRequest(String reason) {

    /** @throws Refusal without a reason */
    public String checked() {
        Given given = new Given("A reason is needed.");
        String why = given.text("/reason", reason, 2_000);
        given.requireGood();
        return why;
    }

    /** A reason that may be absent. */
    public Optional<String> said() {
        Given given = new Given("The reason cannot be kept as it is.");
        String why = given.optional("/reason", reason, 2_000);
        given.requireGood();
        return Optional.of(why).filter(words -> !words.isBlank());
    }
}
