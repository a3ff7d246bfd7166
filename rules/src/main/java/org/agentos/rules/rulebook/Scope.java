package org.agentos.rules.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where and when a rule applies.
 *
 * @param jurisdictions countries (ISO 3166-1) or {@code EU}; everywhere when empty
 * @param channels every channel when empty
 * @param effectiveFrom first day, in UTC
 * @param effectiveUntil last day, in UTC; without end when empty
 */
public record Scope(
        List<String> jurisdictions,
        List<String> channels,
        LocalDate effectiveFrom,
        Optional<LocalDate> effectiveUntil) {

    public Scope {
        jurisdictions = List.copyOf(jurisdictions);
        channels = List.copyOf(channels);
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        Objects.requireNonNull(effectiveUntil, "effectiveUntil");
    }

    /** Everywhere, from a day on. */
    public static Scope everywhereFrom(LocalDate day) {
        return new Scope(List.of(), List.of(), day, Optional.empty());
    }

    /** Noon of a day; scopes count days in UTC. */
    public static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    /** Whether content for a channel and a region is within the scope at a moment. An unknown region is within every one. */
    public boolean covers(String channel, String region, Instant at) {
        return inEffect(at) && onChannel(channel) && concerns(region);
    }

    public boolean inEffect(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return !day.isBefore(effectiveFrom)
                && effectiveUntil.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether it reaches a channel; an unknown one is within every scope. */
    public boolean onChannel(String channel) {
        return channels.isEmpty() || channel.isEmpty() || channels.contains(channel);
    }

    /** Whether a law of its jurisdictions reaches a region. */
    public boolean concerns(String region) {
        return Jurisdictions.concern(jurisdictions, region);
    }
}
