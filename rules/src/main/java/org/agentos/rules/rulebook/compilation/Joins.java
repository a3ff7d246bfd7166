package org.agentos.rules.rulebook.compilation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.condition.References;

/**
 * How many combinations of facts a rule's joins may have to look at. Drools can't be stopped while it combines, so that this is asked
 * before.
 */
final class Joins {

    private static final long MANY = Long.MAX_VALUE / 1_000_000;

    /** The types of facts that are combined. */
    private final List<Class<?>> types;

    private Joins(List<Class<?>> types) {
        this.types = types;
    }

    /** The joins of those rules that have any, by the rule's index. */
    static Map<Integer, Joins> of(List<Rule> rules) {
        Map<Integer, Joins> joins = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            Joins of = of(rules.get(i));
            if (!of.types.isEmpty()) {
                joins.put(i, of);
            }
        }
        return joins;
    }

    private static Joins of(Rule rule) {
        List<Pattern> patterns = References.patterns(rule.condition()).toList();
        List<Class<?>> combined = patterns.stream()
                .filter(pattern -> References.in(pattern).findAny().isPresent() || referred(pattern, rule.condition()))
                .<Class<?>>map(pattern ->
                        FactRegistry.standard().require(pattern.fact()).record())
                .toList();
        return new Joins(combined);
    }

    /** The combinations, given how many facts of each type there are. */
    long combinations(Map<Class<?>, Integer> facts) {
        long product = 1;
        for (Class<?> type : types) {
            product = Math.min(MANY, product * Math.max(1, facts.getOrDefault(type, 0)));
        }
        return product;
    }

    private static boolean referred(Pattern pattern, Condition whole) {
        return References.to(pattern.as(), whole);
    }
}
