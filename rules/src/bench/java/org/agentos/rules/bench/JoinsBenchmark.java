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

/** One decision on about 35 facts, with its explanation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JoinsBenchmark {

    @Param({"100", "1000"})
    private int rules;

    @Param({"AGENTOS", "AGENTOS_RECORDED", "DROOLS", "JAVA"})
    private Candidate candidate;

    private Workload workload;
    private Engine engine;
    private int next;

    @Setup
    public void compile() {
        workload = Workload.joins(rules);
        engine = workload.checked(candidate);
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
