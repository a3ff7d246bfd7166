package org.agentos.rules.rulebook.gdst;

import java.util.List;
import java.util.Objects;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.RuleSet;

/**
 * What came along of a table of Drools.
 *
 * @param set may need completion before it is admitted
 * @param lost what could not come along or is still missing, each with its line
 */
public record Converted(RuleSet set, List<RuleProblem> lost) {

    public Converted {
        Objects.requireNonNull(set, "set");
        lost = List.copyOf(lost);
    }
}
