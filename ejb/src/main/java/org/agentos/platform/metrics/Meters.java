package org.agentos.platform.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * Counters, gauges and latency histograms, rendered in Prometheus' text format 0.0.4. Names follow its conventions: base
 * units, {@code _total} for counters, {@code _seconds} for time. Labels must have few values. Thread-safe.
 */
@ApplicationScoped
public class Meters {

    private final Map<String, Family> families = new ConcurrentHashMap<>();

    /** Adds one. {@code labels} are name, value, name, value. */
    public void count(String name, String help, String... labels) {
        count(name, help, 1, labels);
    }

    public void count(String name, String help, long amount, String... labels) {
        counters(name, help)
                .series
                .computeIfAbsent(Labels.of(labels), absent -> new LongAdder())
                .add(amount);
    }

    /** Records how long something took. */
    public void observe(String name, String help, Duration elapsed, String... labels) {
        Histogram.Of histogram = (Histogram.Of) families.computeIfAbsent(name, absent -> new Histogram.Of(name, help));
        histogram
                .series
                .computeIfAbsent(Labels.of(labels), absent -> new Histogram())
                .observe(elapsed.toNanos() / 1e9);
    }

    /** A value that is read at each scrape, by label values; a failing reader leaves its gauge out. */
    public void gauge(String name, String help, String label, Supplier<Map<String, ? extends Number>> reader) {
        families.put(name, new Gauges(name, help, label, reader));
    }

    public void gauge(String name, String help, Supplier<? extends Number> reader) {
        families.put(name, new Gauges(name, help, "", () -> Map.of("", reader.get())));
    }

    /** Everything, in Prometheus text format 0.0.4. */
    public String scrape() {
        StringBuilder text = new StringBuilder(8192);
        new TreeMap<>(families).values().forEach(family -> family.render(text));
        return text.toString();
    }

    private Counters counters(String name, String help) {
        return (Counters) families.computeIfAbsent(name, absent -> new Counters(name, help));
    }

    private static final class Counters extends Family {

        private final Map<Labels, LongAdder> series = new ConcurrentHashMap<>();

        Counters(String name, String help) {
            super(name, help, "counter");
        }

        @Override
        void renderSeries(StringBuilder text) {
            new TreeMap<>(series).forEach((labels, count) -> line(text, "", labels, Long.toString(count.sum())));
        }
    }
}
