package org.agentos.governance.wordlists;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Texts;

/**
 * The terms that a list is to have.
 *
 * @param terms 1 to 10,000, each once, of 1 to 100 characters
 */
public record ChangedTerms(List<String> terms) {

    private static final int MOST = 10_000;
    private static final int LONGEST = 100;
    private static final int TOLD = 20;

    /** @throws Refusal 422 with the terms that are wrong */
    void check() {
        Problem problem = Problem.of(ProblemType.INVALID_BODY, "The list cannot hold these terms.");
        if (terms == null || terms.isEmpty() || terms.size() > MOST) {
            throw new Refusal(problem.at("/terms", "Give 1 to " + MOST + " terms."));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < terms.size() && problem.errors().size() < TOLD; i++) {
            String term = terms.get(i);
            if (!Texts.isWithin(LONGEST, term)) {
                problem = problem.at("/terms/" + i, "A term has 1 to " + LONGEST + " characters.");
            } else if (!seen.add(term.toLowerCase(Locale.ROOT))) {
                problem = problem.at("/terms/" + i, "This term is there already.");
            }
        }
        if (!problem.errors().isEmpty()) {
            throw new Refusal(problem);
        }
    }
}
