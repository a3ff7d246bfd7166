package org.agentos.web.missions;

import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/** Why a destructive step is taken, 3..1000 characters. */
public record Reason(String reason) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 1000;

    /** @throws Refusal for one that is too short or too long */
    public String checked() {
        if (reason == null || reason.strip().length() < SHORTEST || reason.length() > LONGEST) {
            throw new Refusal(Problem.of(ProblemType.INVALID_BODY, "A reason is needed.")
                    .at("/reason", "Say why in %d to %d characters.".formatted(SHORTEST, LONGEST)));
        }
        return reason;
    }
}
