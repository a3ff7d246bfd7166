package org.agentos.rules.bench.measuring;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import org.agentos.rules.bench.engines.Engine;
import org.agentos.rules.bench.peers.Workload;

/**
 * How long single decisions take, in microseconds.
 *
 * @param wall the 99th percentile by the clock on the wall, others' load included
 * @param thread the 99th percentile of the time that the thread had a processor
 */
public record Latency(double median, double wall, double thread) {

    private static final int MEASURED = 40_000;

    public static Latency of(Engine engine, Workload workload) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        int inputs = workload.inputs().size();
        int rounds = workload.rules().size() > 100 ? 4 : 1; // of many rules fewer decisions, or it takes too long
        workload.warmUp(engine);
        long[] walls = new long[MEASURED / rounds];
        long[] times = new long[MEASURED / rounds];
        for (int i = 0; i < walls.length; i++) {
            long time = threads.getCurrentThreadCpuTime();
            long wall = System.nanoTime();
            engine.decide(workload.inputs().get(i % inputs));
            walls[i] = System.nanoTime() - wall;
            times[i] = threads.getCurrentThreadCpuTime() - time;
        }
        return new Latency(percentile(times, 0.5), percentile(walls, 0.99), percentile(times, 0.99));
    }

    private static double percentile(long[] nanos, double part) {
        Arrays.sort(nanos);
        return nanos[(int) (nanos.length * part)] / 1e3;
    }
}
