package org.agentos.rules.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agentos.rules.bench.engines.Engine;
import org.agentos.rules.bench.measuring.Activation;
import org.agentos.rules.bench.measuring.Latency;
import org.agentos.rules.bench.measuring.Page;
import org.agentos.rules.bench.measuring.ProcessorTime;
import org.agentos.rules.bench.measuring.Times;
import org.agentos.rules.bench.peers.Candidate;
import org.agentos.rules.bench.peers.NodePeers;
import org.agentos.rules.bench.peers.Workload;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures everything and writes {@code BENCHMARKS.md}. Fails where an engine decides otherwise, never because of a time. */
@Tag("bench")
class BenchmarksTest {

    /** Of an iteration; {@code -Dbench.seconds} gives less precise figures sooner, or better ones later. */
    private static final int SECONDS = Integer.getInteger("bench.seconds", 4);

    private static final List<Integer> SIZES = List.of(100, 1_000);

    private static final Path PAGE = Path.of("BENCHMARKS.md");

    /** Writes after each section, so that a run that is ended early leaves what it measured. */
    @Test
    void writesWhatItMeasures() throws RunnerException, IOException {
        Page page = new Page();

        page.joins(Times.of(results(JoinsBenchmark.class), JoinsBenchmark.class));
        Files.writeString(PAGE, page.text());
        page.latency(latencies());
        Files.writeString(PAGE, page.text());
        page.activation(Activation.measured());
        Files.writeString(PAGE, page.text());
        page.flat(Times.of(results(FlatBenchmark.class), FlatBenchmark.class), node());
        Files.writeString(PAGE, page.text());

        assertThat(page.text()).doesNotContain("fires other rules");
    }

    private static Collection<RunResult> results(Class<?> benchmark) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(benchmark.getName())
                        .addProfiler(ProcessorTime.class)
                        .forks(1)
                        .jvmArgs("-Xmx900m")
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(SECONDS))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.seconds(SECONDS))
                        .build())
                .run();
    }

    private static Map<Integer, List<NodePeers.Measured>> node() {
        NodePeers peers = new NodePeers(Path.of("src/bench/node"));
        peers.install();
        Map<Integer, List<NodePeers.Measured>> measured = new LinkedHashMap<>();
        SIZES.forEach(size -> measured.put(size, peers.measure(Workload.flat(size))));
        return measured;
    }

    private static Map<Integer, Latency> latencies() {
        Map<Integer, Latency> latencies = new LinkedHashMap<>();
        for (int size : SIZES) {
            Workload workload = Workload.joins(size);
            try (Engine engine = workload.checked(Candidate.AGENTOS)) {
                latencies.put(size, Latency.of(engine, workload));
            }
        }
        return latencies;
    }
}
