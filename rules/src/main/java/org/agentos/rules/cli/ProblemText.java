package org.agentos.rules.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.agentos.rules.rulebook.RuleProblem;

/** Problems for people, a line each. */
final class ProblemText {

    private ProblemText() {}

    static String of(List<RuleProblem> problems) {
        return problems.stream().map(ProblemText::of).collect(Collectors.joining(System.lineSeparator()));
    }

    static String of(RuleProblem problem) {
        return problem.pointer() + ": " + problem.message()
                + problem.suggestion()
                        .map(word -> " Did you mean \"" + word + "\"?")
                        .orElse("")
                + " [" + problem.code() + "]";
    }
}
