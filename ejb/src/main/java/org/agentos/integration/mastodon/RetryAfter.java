package org.agentos.integration.mastodon;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.agentos.platform.outbound.OutboundResponse;

/** How long a server asks to wait: {@code Retry-After} in seconds, or Mastodon's {@code X-RateLimit-Reset}, an instant. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofHours(6);

    private RetryAfter() {}

    /** Zero when it does not say; at most six hours. */
    static Duration of(OutboundResponse response, Instant now) {
        Duration wanted = seconds(response).or(() -> reset(response, now)).orElse(Duration.ZERO);
        if (wanted.isNegative()) {
            return Duration.ZERO;
        }
        return wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
    }

    private static Optional<Duration> seconds(OutboundResponse response) {
        return response.header("Retry-After")
                .filter(value -> value.matches("\\d{1,9}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }

    private static Optional<Duration> reset(OutboundResponse response, Instant now) {
        try {
            return response.header("X-RateLimit-Reset").map(value -> Duration.between(now, Instant.parse(value)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
