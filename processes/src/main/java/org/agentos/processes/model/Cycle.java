package org.agentos.processes.model;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A repeating interval such as {@code R3/PT24H} (ISO 8601): how many times, and how long between. */
public record Cycle(int times, Duration interval) {
    private static final Pattern TEXT = Pattern.compile("R(\\d{1,4})/(P[^/]{1,40})");

    public static Optional<Cycle> parse(String text) {
        Matcher cycle = TEXT.matcher(text);
        if (!cycle.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Cycle(Integer.parseInt(cycle.group(1)), Duration.parse(cycle.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
