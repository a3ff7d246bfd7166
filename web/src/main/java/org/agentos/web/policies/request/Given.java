package org.agentos.web.policies.request;

import java.util.Optional;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Texts;

/** Texts as they were sent, with everything that is wrong with them. */
public final class Given {

    private Problem problem;

    public Given(String detail) {
        this.problem = Problem.of(ProblemType.INVALID_BODY, detail);
    }

    /** A text that must be there; its blank ends do not count. */
    public String text(String pointer, String value, int longest) {
        String stripped = value == null ? "" : value.strip();
        if (stripped.isEmpty()) {
            problem = problem.at(pointer, "Send 1 to " + longest + " characters.");
        }
        return optional(pointer, stripped, longest);
    }

    /** A text that may be absent, which is as good as empty. */
    public String optional(String pointer, String value, int longest) {
        String given = value == null ? "" : value;
        if (given.length() > longest) {
            problem = problem.at(pointer, "At most " + longest + " characters.");
        } else if (!Texts.isStorable(given)) {
            problem = problem.at(pointer, "Leave out U+0000 and lone surrogates.");
        }
        return given;
    }

    /** A value that must be there. */
    public <T> Optional<T> value(String pointer, T value, String what) {
        if (value == null) {
            problem = problem.at(pointer, what);
        }
        return Optional.ofNullable(value);
    }

    /** @throws Refusal with all that was found wrong */
    public void requireGood() {
        if (!problem.errors().isEmpty()) {
            throw new Refusal(problem);
        }
    }
}
