package org.agentos.platform.metrics;

import java.util.StringJoiner;

/** Label names and values in their rendered form, {@code {verdict="ALLOW"}}; empty when there are none. */
record Labels(String inner) implements Comparable<Labels> {

    static Labels of(String... namesAndValues) {
        StringJoiner joined = new StringJoiner(",");
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            joined.add(namesAndValues[i] + "=\"" + escaped(namesAndValues[i + 1]) + '"');
        }
        return new Labels(joined.toString());
    }

    Labels and(String name, String value) {
        String label = name + "=\"" + value + '"';
        return new Labels(inner.isEmpty() ? label : inner + "," + label);
    }

    String rendered() {
        return inner.isEmpty() ? "" : "{" + inner + "}";
    }

    @Override
    public int compareTo(Labels other) {
        return inner.compareTo(other.inner);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
