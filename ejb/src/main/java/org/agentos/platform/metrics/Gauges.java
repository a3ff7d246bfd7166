package org.agentos.platform.metrics;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Values that are read when they are asked for. */
final class Gauges extends Family {

    private static final Logger LOG = Logger.getLogger(Gauges.class.getName());

    private final String name;
    private final String label;
    private final Supplier<Map<String, ? extends Number>> reader;

    Gauges(String name, String help, String label, Supplier<Map<String, ? extends Number>> reader) {
        super(name, help, "gauge");
        this.name = name;
        this.label = label;
        this.reader = reader;
    }

    @Override
    void renderSeries(StringBuilder text) {
        try {
            new TreeMap<>(reader.get())
                    .forEach((value, number) -> line(
                            text,
                            "",
                            label.isEmpty() ? Labels.of() : Labels.of(label, value),
                            Double.toString(number.doubleValue())));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the gauge " + name + " cannot be read", e);
        }
    }
}
