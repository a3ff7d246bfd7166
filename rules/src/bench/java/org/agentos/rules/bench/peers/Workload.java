package org.agentos.rules.bench.peers;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.agentos.rules.bench.engines.Engine;
import org.agentos.rules.bench.rules.BenchFacts;
import org.agentos.rules.bench.rules.BenchRule;
import org.agentos.rules.bench.rules.BenchRules;
import org.agentos.rules.facts.FactSet;

/** Rules and the fact sets that they are decided on. */
public record Workload(List<BenchRule> rules, List<FactSet> inputs) {

    private static final int INPUTS = 400;

    /** Of processor time, however long that takes beside the load of others. */
    private static final long WARM_UP_NANOS = 5_000_000_000L;

    public static Workload joins(int rules) {
        return new Workload(BenchRules.joins(rules), BenchFacts.joins(INPUTS));
    }

    public static Workload flat(int rules) {
        return new Workload(BenchRules.flat(rules), BenchFacts.flat(INPUTS));
    }

    /** An engine that was seen to decide every input as the rules by hand do. */
    public Engine checked(Candidate candidate) {
        Engine reference = Candidate.JAVA.engine(rules, inputs);
        Engine engine = candidate.engine(rules, inputs);
        for (FactSet facts : inputs) {
            if (!engine.decide(facts).equals(reference.decide(facts))) {
                throw new IllegalStateException(
                        candidate + " decides otherwise: " + engine.decide(facts) + " for " + reference.decide(facts));
            }
        }
        return engine;
    }

    /** Decides until the engine had the processor for some seconds. */
    public void warmUp(Engine engine) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        while (threads.getCurrentThreadCpuTime() - start < WARM_UP_NANOS) {
            inputs.forEach(engine::decide);
        }
    }
}
