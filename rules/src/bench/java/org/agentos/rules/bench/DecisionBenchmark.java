package org.agentos.rules.bench;

import java.util.concurrent.TimeUnit;
import org.agentos.rules.bench.engines.Engine;
import org.agentos.rules.bench.engines.Outcome;
import org.agentos.rules.bench.peers.Candidate;
import org.agentos.rules.bench.peers.Workload;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One decision after another, on the inputs of a workload in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public abstract class DecisionBenchmark {

    @Param({"100", "1000"})
    private int rules;

    private Workload workload;
    private Engine engine;
    private int next;

    abstract Workload workload(int number);

    abstract Candidate candidate();

    @Setup
    public void compile() {
        workload = workload(rules);
        engine = workload.checked(candidate());
        workload.warmUp(engine);
    }

    @Benchmark
    public Outcome decides() {
        next = (next + 1) % workload.inputs().size();
        return engine.decide(workload.inputs().get(next));
    }

    @TearDown
    public void close() {
        engine.close();
    }
}
