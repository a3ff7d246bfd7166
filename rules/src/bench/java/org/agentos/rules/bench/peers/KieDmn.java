package org.agentos.rules.bench.peers;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.agentos.rules.bench.engines.Engine;
import org.agentos.rules.bench.engines.Outcome;
import org.agentos.rules.bench.rules.BenchRule;
import org.agentos.rules.bench.rules.Messages;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.facts.FactSet;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** kie-dmn: the rules as one decision table that collects. */
public final class KieDmn implements Engine {

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final Map<String, BenchRule> rules = new HashMap<>();
    private final Map<FactSet, Map<String, Object>> inputs = new IdentityHashMap<>();

    public KieDmn(List<BenchRule> measured, List<FactSet> inputs) {
        inputs.forEach(facts -> this.inputs.put(facts, Attributes.of(facts)));
        measured.forEach(rule -> rules.put(rule.id(), rule));
        String table =
                DmnTable.of(measured, List.copyOf(this.inputs.get(inputs.get(0)).keySet()));
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(table))))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
    }

    @Override
    public Outcome decide(FactSet facts) {
        DMNContext context = runtime.newContext();
        inputs.get(facts).forEach(context::set);
        List<FiredRule> fired = new ArrayList<>();
        Object collected = runtime.evaluateAll(model, context)
                .getDecisionResultByName("decision")
                .getResult();
        if (collected instanceof List<?> ids) {
            ids.forEach(id -> fired.add(Messages.fired(rules.get(id), List.of())));
        }
        return Outcome.of(fired);
    }
}
