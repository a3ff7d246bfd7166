package org.agentos.rules.facts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

@Described(name = "moment", value = "The moment of the decision, in UTC. There is exactly one.", single = true)
public record MomentFact(
        @Described("The instant") Instant at,
        @Described("The day, such as 2026-11-24") String date,
        @Described("MONDAY to SUNDAY") String dayOfWeek,
        @Described("Year") int year,
        @Described("Month, 1 to 12") int month,
        @Described("Day of the month, 1 to 31") int day,
        @Described("Hour, 0 to 23") int hour)
        implements Fact {

    public static MomentFact of(Instant at) {
        ZonedDateTime time = at.atZone(ZoneOffset.UTC);
        return new MomentFact(
                at,
                time.toLocalDate().toString(),
                time.getDayOfWeek().name(),
                time.getYear(),
                time.getMonthValue(),
                time.getDayOfMonth(),
                time.getHour());
    }
}
