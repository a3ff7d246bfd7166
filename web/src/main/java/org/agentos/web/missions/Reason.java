package org.agentos.web.missions;

import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Texts;

/** Why a destructive step is taken, 3..1000 characters. */
public record Reason(String reason) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 1000;
    private static final String POINTER = "/reason";

    /** @throws Refusal for one that is too short or too long, or cannot be kept */
    public String checked() {
        return checked(Problem.of(ProblemType.INVALID_BODY, "A reason is needed."));
    }

    /**
     * Checks it with what else was sent.
     *
     * @param others what is wrong with that
     * @throws Refusal with every field that is wrong
     */
    public String checked(Problem others) {
        boolean fits = reason != null && reason.strip().length() >= SHORTEST && reason.length() <= LONGEST;
        Problem all =
                fits ? others : others.at(POINTER, "Say why in %d to %d characters.".formatted(SHORTEST, LONGEST));
        if (!all.errors().isEmpty()) {
            throw new Refusal(all);
        }
        return Texts.requireStorable(reason, POINTER);
    }
}
