package org.agentos.rules.bench.measuring;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.agentos.rules.bench.peers.Candidate;
import org.openjdk.jmh.results.RunResult;

/**
 * Processor time for a decision, in microseconds.
 *
 * @param byRules by the number of rules, then by engine
 */
public record Times(Map<Integer, Map<String, Double>> byRules) {

    /** Those of one benchmark. */
    public static Times of(Collection<RunResult> results, Class<?> benchmark) {
        Map<Integer, Map<String, Double>> times = new LinkedHashMap<>();
        for (RunResult result : results) {
            if (result.getParams().getBenchmark().startsWith(benchmark.getName() + ".")) {
                Candidate candidate = Candidate.valueOf(result.getParams().getParam("candidate"));
                int rules = Integer.parseInt(result.getParams().getParam("rules"));
                times.computeIfAbsent(rules, number -> new LinkedHashMap<>()).put(candidate.title(), micros(result));
            }
        }
        return new Times(times);
    }

    private static double micros(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(ProcessorTime.LABEL))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no processor time was measured"))
                .getValue()
                .getScore();
    }

    /** How many times as long an engine takes as another. */
    public double ratio(int rules, Candidate engine, Candidate to) {
        return micros(rules, engine) / micros(rules, to);
    }

    public double micros(int rules, Candidate engine) {
        return byRules.get(rules).get(engine.title());
    }
}
