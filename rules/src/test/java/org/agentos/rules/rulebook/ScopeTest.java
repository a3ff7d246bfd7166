package org.agentos.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

    @ParameterizedTest(name = "a rule for {0} and an audience in {1}: {2}")
    @CsvSource(
            value = {
                "EU, DE, true",
                "EU, EU, true",
                "EU, US, false",
                "EU, 'US, FR', true",
                "US, US-CA, true",
                "US, DE, false",
                "GB, UK, true",
                "EU, UK, false",
                "DE, EU, true",
                "DE, FR, false",
                "US, '', true",
                "US, Atlantis, true"
            })
    void reachesItsJurisdictionsAndWhatIsUnknown(String jurisdiction, String region, boolean reaches) {
        Scope scope = new Scope(List.of(jurisdiction), List.of(), LocalDate.EPOCH, Optional.empty());

        assertThat(scope.covers("x", region, NOW)).isEqualTo(reaches);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, false", "2026-11-24, true", "2026-11-25, true", "2026-11-26, false"})
    void lastsFromItsFirstDayThroughItsLast(LocalDate day, boolean covered) {
        Scope scope =
                new Scope(List.of(), List.of(), LocalDate.of(2026, 11, 24), Optional.of(LocalDate.of(2026, 11, 25)));

        assertThat(scope.covers("x", "US", day.atTime(23, 59).toInstant(ZoneOffset.UTC)))
                .isEqualTo(covered);
    }

    @Test
    void isForItsChannelsOnly() {
        Scope email = new Scope(List.of(), List.of("email"), LocalDate.EPOCH, Optional.empty());

        assertThat(email.covers("email", "US", NOW)).isTrue();
        assertThat(email.covers("x", "US", NOW)).isFalse();
        assertThat(email.covers("", "US", NOW)).as("an unknown channel").isTrue();
    }
}
