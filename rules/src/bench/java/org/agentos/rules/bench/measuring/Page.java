package org.agentos.rules.bench.measuring;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.agentos.rules.bench.peers.Candidate;
import org.agentos.rules.bench.peers.NodePeers;

/** BENCHMARKS.md: what was measured, on what, and what was to be reached. */
public final class Page {

    private static final String INTRODUCTION =
            """
            # Benchmarks

            How fast the library decides, with the explanation on: every rule that fires comes with its message filled from the facts that
            matched, the findings it rests on, its points and its legal basis, beside the scores, the verdict, the reasons and the obligations.
            Written by `./mvnw -Pbench -pl rules test` (npm and about half an hour are needed); do not edit by hand.

            All engines are first held to fire the same rules on 400 inputs, those for Java to give equal explanations too; the engines for Node
            only name rules. **Times are processor time of the whole process for one decision** (JIT and garbage collection included), which load of others distorts less
            than the clock on the wall; it still slows caches and turbo, so that ratios within one run say more than figures of two. Smaller is better.

            """;

    private final StringBuilder text = new StringBuilder(INTRODUCTION);

    public Page() {
        line(
                "Machine: %s, %d processors, load %.1f when this was written; %s %s; %s.",
                Machine.processor(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.runtime.version"),
                Instant.now().truncatedTo(ChronoUnit.MINUTES));
    }

    public String text() {
        return text.toString();
    }

    public void joins(Times times) {
        section(
                "Joins: about 35 facts",
                "A quarter of the rules ask for the content only, the others for findings (there is one, there is none, there are many) or for a"
                        + " claim without evidence, most with conditions on the content beside.");
        table(times.byRules(), Candidate.AGENTOS.title());
        targets(List.of(
                target(
                        "not slower than Drools alone by more than 5 %, 100 rules",
                        times.ratio(100, Candidate.AGENTOS, Candidate.DROOLS), 1.05, false),
                target(
                        "not slower than Drools alone by more than 5 %, 1,000 rules",
                        times.ratio(1_000, Candidate.AGENTOS, Candidate.DROOLS), 1.05, false),
                target(
                        "better than 1/4 of Java by hand, 100 rules",
                        times.ratio(100, Candidate.AGENTOS, Candidate.JAVA),
                        4,
                        false)));
    }

    public void flat(Times times, Map<Integer, List<NodePeers.Measured>> node) {
        section("Flat: 39 attributes", "Rules of two to four comparisons each.");
        node.forEach((rules, peers) -> peers.forEach(peer -> times.byRules()
                .get(rules)
                .put("Node: " + peer.engine() + (peer.agrees() ? "" : " (fires other rules!)"), peer.micros())));
        table(times.byRules(), Candidate.AGENTOS.title());
        List<String> reached = new ArrayList<>();
        times.byRules().forEach((rules, engines) -> {
            double ours = engines.get(Candidate.AGENTOS.title());
            engines.forEach((engine, micros) -> {
                if (engine.startsWith("Node") || engine.startsWith("easy") || engine.startsWith("kie")) {
                    reached.add(
                            target("9 times as fast as " + engine + ", " + rules + " rules", micros / ours, 9, true));
                }
            });
        });
        targets(reached);
    }

    public void latency(Map<Integer, Latency> latencies) {
        section(
                "Percentiles of single decisions",
                "On the joins set, in microseconds; the time that the thread had a processor, and by the clock on the wall, which is the load of others as well.");
        line("| rules | median, processor | p99, processor | p99, wall |\n|---|---|---|---|");
        latencies.forEach((rules, latency) ->
                line("| %,d | %.0f | %.0f | %.0f |", rules, latency.median(), latency.thread(), latency.wall()));
        line("");
        targets(List.of(
                target("p99 under 200 µs, 100 rules", latencies.get(100).thread(), 200, false),
                target("p99 under 1,000 µs, 1,000 rules", latencies.get(1_000).thread(), 1_000, false)));
    }

    public void activation(Activation activation) {
        section("Putting 1,000 rules in force", "In a process that has compiled before.");
        line(
                "Compiled in %,.0f ms by the clock on the wall (%,.0f ms of processor time); the next decision is made by them %.0f µs after.%n",
                activation.wall(), activation.processor(), activation.swap());
        targets(List.of(
                target("compiled in less than 5,000 ms", activation.wall(), 5_000, false),
                target("swapped in less than 1,000 µs", activation.swap(), 1_000, false)));
    }

    private void section(String title, String explanation) {
        line("%n## %s%n%n%s%n", title, explanation);
    }

    private void table(Map<Integer, Map<String, Double>> byRules, String base) {
        line("| engine | 100 rules, µs | AgentOS = 1 | 1,000 rules, µs | AgentOS = 1 |\n|---|---|---|---|---|");
        Map<String, Double> hundred = byRules.get(100);
        Map<String, Double> thousand = byRules.get(1_000);
        hundred.forEach((engine, micros) -> line(
                "| %s | %.1f | %.2f | %.1f | %.2f |",
                engine,
                micros,
                micros / hundred.get(base),
                thousand.get(engine),
                thousand.get(engine) / thousand.get(base)));
        line("");
    }

    private void targets(List<String> targets) {
        line("| to reach | measured | |\n|---|---|---|");
        targets.forEach(this::line);
    }

    private static String target(String what, double measured, double limit, boolean atLeast) {
        boolean reached = atLeast ? measured >= limit : measured <= limit;
        return "| %s | %s | %s |".formatted(what, shown(measured), reached ? "reached" : "**not reached**");
    }

    private static String shown(double measured) {
        return String.format(Locale.ROOT, measured < 20 ? "%.2f" : "%,.0f", measured);
    }

    private void line(String format, Object... values) {
        text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
                .append('\n');
    }
}
