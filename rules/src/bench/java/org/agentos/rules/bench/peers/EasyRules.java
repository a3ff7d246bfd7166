package org.agentos.rules.bench.peers;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.agentos.rules.bench.engines.Engine;
import org.agentos.rules.bench.engines.Outcome;
import org.agentos.rules.bench.rules.BenchRule;
import org.agentos.rules.bench.rules.FieldTest;
import org.agentos.rules.bench.rules.Messages;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.facts.FactSet;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** easy-rules with conditions in Java, its fastest form. */
public final class EasyRules implements Engine {

    private final Rules rules = new Rules();
    private final DefaultRulesEngine engine = new DefaultRulesEngine();
    private final Map<FactSet, Map<String, Object>> inputs = new IdentityHashMap<>();
    private final List<FiredRule> fired = new ArrayList<>();

    public EasyRules(List<BenchRule> measured, List<FactSet> inputs) {
        inputs.forEach(facts -> this.inputs.put(facts, Attributes.of(facts)));
        for (BenchRule rule : measured) {
            List<Predicate<Facts>> tests =
                    Comparison.of(rule).stream().map(EasyRules::test).toList();
            rules.register(new RuleBuilder()
                    .name(rule.id())
                    .when(facts -> tests.stream().allMatch(test -> test.test(facts)))
                    .then(facts -> fired.add(Messages.fired(rule, List.of())))
                    .build());
        }
    }

    private static Predicate<Facts> test(FieldTest test) {
        Object value = test.value();
        if (value instanceof Integer number) {
            return facts ->
                    test.operator().holds(Double.compare(((Number) facts.get(test.field())).doubleValue(), number));
        }
        return facts -> value.equals(facts.get(test.field()));
    }

    @Override
    public Outcome decide(FactSet facts) {
        fired.clear();
        Facts given = new Facts();
        inputs.get(facts).forEach(given::put);
        engine.fire(rules, given);
        return Outcome.of(new ArrayList<>(fired));
    }
}
