package org.agentos.rules.rulebook.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Rulebook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server that rules are changed on for years leaks neither memory nor classes. */
@Tag("soak")
class CompilationSoakTest {

    private static final int COMPILATIONS = Integer.getInteger("soak.compilations", 1_000);
    private static final int WARM_UP = COMPILATIONS / 10;
    private static final long FEW_BYTES = 20L << 20;
    private static final int FEW_CLASSES = 300;

    private static final List<Rule> RULES = Rulebook.shipped().rules().subList(0, 10);

    @Test
    void leavesHeapAndClassesFlat() {
        compile(WARM_UP);
        long heap = usedHeap();
        long classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();

        compile(COMPILATIONS);

        long grown = usedHeap() - heap;
        long more = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount() - classes;
        System.Logger log = System.getLogger(CompilationSoakTest.class.getName());
        log.log(System.Logger.Level.INFO, "heap {0} bytes more, {1} classes more", grown, more);
        assertThat(grown).isLessThan(FEW_BYTES);
        assertThat(more).isLessThan(FEW_CLASSES);
    }

    private static void compile(int times) {
        for (int i = 0; i < times; i++) {
            RulebookCompiler.compile(Rulebook.of(RULES, List.of(), List.of()), Duration.ofMinutes(5))
                    .retire();
        }
    }

    private static long usedHeap() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
