package org.agentos.platform.metrics;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;

/** One latency series with cumulative buckets from 5 ms to 60 s. */
final class Histogram {

    private static final double[] BOUNDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60};

    private final LongAdder[] counts = new LongAdder[BOUNDS.length + 1];
    private final DoubleAdder sum = new DoubleAdder();

    Histogram() {
        for (int i = 0; i < counts.length; i++) {
            counts[i] = new LongAdder();
        }
    }

    void observe(double seconds) {
        int bucket = 0;
        while (bucket < BOUNDS.length && seconds > BOUNDS[bucket]) {
            bucket++;
        }
        counts[bucket].increment();
        sum.add(seconds);
    }

    /** All series of one name. */
    static final class Of extends Family {

        final Map<Labels, Histogram> series = new ConcurrentHashMap<>();

        Of(String name, String help) {
            super(name, help, "histogram");
        }

        @Override
        void renderSeries(StringBuilder text) {
            new TreeMap<>(series).forEach((labels, histogram) -> {
                long below = 0;
                for (int i = 0; i <= BOUNDS.length; i++) {
                    below += histogram.counts[i].sum();
                    String bound = i == BOUNDS.length ? "+Inf" : Double.toString(BOUNDS[i]);
                    line(text, "_bucket", labels.and("le", bound), Long.toString(below));
                }
                line(text, "_sum", labels, Double.toString(histogram.sum.sum()));
                line(text, "_count", labels, Long.toString(below));
            });
        }
    }
}
