package org.agentos.rules.rulebook.compilation;

import java.util.List;
import java.util.Objects;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.matching.Matching;

/**
 * What came of the evaluation of a rulebook.
 *
 * @param fired the rules that fired, in the rulebook's order
 * @param matching knows which facts they rest on; not thread-safe
 */
public record Evaluation(List<Rule> fired, Matching matching) {

    public Evaluation {
        fired = List.copyOf(fired);
        Objects.requireNonNull(matching, "matching");
    }
}
