package org.agentos.governance.recall;

import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Texts;

/** What an officer does about a post in breach, and why. */
public record Resolution(Action action, String note) {

    private static final int LONGEST = 1000;

    /** What can be done. */
    public enum Action {
        /** Have the platform take it down. */
        UNPUBLISH,
        /** Let it stand. */
        ACCEPT,
        /** Another post was put in its place by hand. */
        REPLACED
    }

    /** @throws Refusal with what is missing */
    Resolution checked() {
        Problem problem = Problem.of(ProblemType.INVALID_BODY, "Say what to do about the post, and why.");
        problem = action == null ? problem.at("/action", "One of UNPUBLISH, ACCEPT, REPLACED.") : problem;
        boolean noted =
                note != null && note.strip().length() >= 3 && note.length() <= LONGEST && Texts.isStorable(note);
        problem = noted ? problem : problem.at("/note", "Give the reason in 3 to " + LONGEST + " characters.");
        if (!problem.errors().isEmpty()) {
            throw new Refusal(problem);
        }
        return this;
    }
}
