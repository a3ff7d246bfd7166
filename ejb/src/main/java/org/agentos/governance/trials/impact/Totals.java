package org.agentos.governance.trials.impact;

import java.util.Map;
import java.util.TreeMap;

/** Counts flips as they are found (IMP-4). For one thread. */
final class Totals {

    private long examined;
    private long published;
    private long unreadable;
    private long flips;
    private final Map<String, Long> byTransition = new TreeMap<>();
    private final Map<String, Long> byChannel = new TreeMap<>();
    private final Map<String, Long> byBrand = new TreeMap<>();
    private final Map<String, Long> byMarket = new TreeMap<>();
    private final Map<String, Long> byRule = new TreeMap<>();

    void examined(PastContent content) {
        examined++;
        published += content.published() ? 1 : 0;
    }

    void unreadable() {
        unreadable++;
    }

    void flip(Replay.Flip flip) {
        FlipView view = flip.view();
        flips++;
        byTransition.merge(view.from() + ">" + view.to(), 1L, Long::sum);
        byChannel.merge(view.channel(), 1L, Long::sum);
        byBrand.merge(view.brand(), 1L, Long::sum);
        byMarket.merge(view.market(), 1L, Long::sum);
        flip.rules().forEach(rule -> byRule.merge(rule, 1L, Long::sum));
    }

    long examined() {
        return examined;
    }

    ImpactResult result(ImpactTask task, String candidate, String inForce, long tookMillis) {
        return new ImpactResult(
                task.policyId(),
                task.version(),
                candidate,
                inForce,
                examined,
                published,
                unreadable,
                flips,
                byTransition,
                byChannel,
                byBrand,
                byMarket,
                byRule,
                tookMillis);
    }
}
