package org.agentos.platform.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.agentos.platform.redis.Redis;
import org.agentos.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redisson.api.RedissonClient;

/** Redis is away in these: the node counts by itself, at the same size. */
class RateLimitsTest {

    private final TestClock clock = new TestClock();
    private final RateLimits limits = new RateLimits();

    @BeforeEach
    void withoutRedis() {
        limits.redis = new AwayRedis();
        limits.clock = clock;
        limits.perMinute = 3;
        limits.generationPerMinute = 1;
        limits.searchPerMinute = 5;
    }

    @Test
    void refusesWhatIsBeyondTheLimit() {
        for (int i = 0; i < 3; i++) {
            assertThat(limits.acquire("ada", Bucket.DEFAULT).granted()).isTrue();
        }

        Permission fourth = limits.acquire("ada", Bucket.DEFAULT);

        assertThat(fourth).isEqualTo(new Permission(Bucket.DEFAULT, false, 3, 0, 60));
    }

    @Test
    void countsClientsAndBucketsApart() {
        Permission generation = limits.acquire("ada", Bucket.GENERATION);

        assertThat(generation.remaining()).isZero();
        assertThat(limits.acquire("ada", Bucket.GENERATION).granted()).isFalse();
        assertThat(limits.acquire("ada", Bucket.SEARCH).remaining()).isEqualTo(4);
        assertThat(limits.acquire("bella", Bucket.GENERATION).granted()).isTrue();
    }

    @Test
    void startsAnewWithTheNextMinute() {
        limits.acquire("ada", Bucket.GENERATION);
        clock.pass(Duration.ofSeconds(59));
        Permission late = limits.acquire("ada", Bucket.GENERATION);

        clock.pass(Duration.ofSeconds(late.resetSeconds()));

        assertThat(late.granted()).isFalse();
        assertThat(late.resetSeconds()).isEqualTo(1);
        assertThat(limits.acquire("ada", Bucket.GENERATION).granted()).isTrue();
    }

    private static final class AwayRedis extends Redis {

        @Override
        public <T> Optional<T> ask(Function<RedissonClient, T> call) {
            return Optional.empty();
        }

        @Override
        public String key(String name) {
            return name;
        }
    }
}
