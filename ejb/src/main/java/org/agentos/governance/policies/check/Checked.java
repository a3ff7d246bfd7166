package org.agentos.governance.policies.check;

import java.util.List;
import java.util.Optional;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.analysis.Remark;

/**
 * What a look at a text found.
 *
 * @param rules empty exactly when there are problems
 * @param analysed whether the rules were few enough to be looked at one against the other
 */
public record Checked(Optional<RuleSet> rules, List<RuleProblem> problems, List<Remark> remarks, boolean analysed) {}
