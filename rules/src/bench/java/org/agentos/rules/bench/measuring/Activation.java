package org.agentos.rules.bench.measuring;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.agentos.rules.bench.engines.AgentOs;
import org.agentos.rules.bench.rules.BenchRules;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.compilation.CompiledRulebook;
import org.agentos.rules.rulebook.compilation.RulebookCompiler;

/**
 * What it takes to put 1,000 rules in force in a process that has compiled before.
 *
 * @param wall milliseconds by the clock on the wall until they are compiled, others' load included
 * @param processor milliseconds of processor time of the whole process
 * @param swap microseconds until the next decision is made by them
 */
public record Activation(double wall, double processor, double swap) {

    private static final int RULES = 1_000;
    private static final int ROUNDS = 3;

    /** The best of some rounds. */
    public static Activation measured() {
        Rulebook rulebook = AgentOs.rulebook(BenchRules.joins(RULES));
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double wall = Double.MAX_VALUE;
        double processor = Double.MAX_VALUE;
        double swap = Double.MAX_VALUE;
        CompiledRulebook previous = RulebookCompiler.compile(rulebook, Duration.ofMinutes(20));
        for (int i = 0; i < ROUNDS; i++) {
            long time = system.getProcessCpuTime();
            long start = System.nanoTime();
            CompiledRulebook next = RulebookCompiler.compile(rulebook, Duration.ofMinutes(20));
            wall = Math.min(wall, (System.nanoTime() - start) / 1e6);
            processor = Math.min(processor, (system.getProcessCpuTime() - time) / 1e6);
            long swapped = System.nanoTime();
            next.enter();
            swap = Math.min(swap, (System.nanoTime() - swapped) / 1e3);
            next.leave();
            previous.retire();
            previous = next;
        }
        previous.retire();
        return new Activation(wall, processor, swap);
    }
}
