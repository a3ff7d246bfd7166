package org.agentos.rules.rulebook.drl.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agentos.rules.rulebook.Consequence;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.drl.grammar.Call;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.drl.syntax.Read;
import org.agentos.rules.rulebook.drl.syntax.Token;

/**
 * The parts of a rule as they stand in the text.
 *
 * @param header its annotations that could be read, by name
 * @param seen the names of all its annotations
 * @param condition empty when there is nothing between when and then
 */
record RuleText(
        Token name,
        Map<String, Call> header,
        Set<String> seen,
        Optional<Read<Condition>> condition,
        Read<List<Consequence>> consequences) {

    /** Word lists and thresholds stand in rules that do nothing. */
    void requireInert(Problems problems) {
        if (condition.isPresent() || !consequences.value().isEmpty() || header.size() > 1) {
            problems.add(
                    name.place(),
                    "parameters",
                    "A word list or a threshold stands alone: one annotation, and nothing in when and then.");
        }
    }

    Read<Rule> rule(Problems problems) {
        return new MetadataReader(this, problems).rule();
    }
}
