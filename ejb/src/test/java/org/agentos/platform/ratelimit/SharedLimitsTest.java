package org.agentos.platform.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.agentos.platform.redis.LiveRedis;
import org.agentos.platform.redis.Redis;
import org.agentos.testing.Beans;
import org.agentos.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two nodes with the limits as they ship, over a real Redis. */
class SharedLimitsTest {

    private final LiveRedis server = new LiveRedis();
    private final TestClock clock = new TestClock();
    private final Redis oneRedis = server.node();
    private final Redis otherRedis = server.node();
    private final RateLimits one = node(oneRedis);
    private final RateLimits other = node(otherRedis);

    @AfterEach
    void stop() {
        LiveRedis.leave(oneRedis);
        LiveRedis.leave(otherRedis);
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"DEFAULT, 100", "GENERATION, 10", "SEARCH, 1000"})
    void grantsTheShippedNumberOverAllNodesAndNotOneMore(Bucket bucket, int shipped) {
        long granted = Stream.iterate(0, i -> i + 1)
                .limit(shipped)
                .filter(i -> (i % 2 == 0 ? one : other).acquire("ada", bucket).granted())
                .count();

        Permission next = one.acquire("ada", bucket);

        assertThat(granted).isEqualTo(shipped);
        assertThat(next).isEqualTo(new Permission(bucket, false, shipped, 0, 60));
    }

    @Test
    void grantsTheSameNumberPerNodeWhileRedisIsAwayAndCountsTogetherAgainAfterwards() {
        exhaust(one, 100);
        server.stop();

        exhaust(one, 100);
        exhaust(other, 100);
        server.start();
        Stream.of(oneRedis, otherRedis).forEach(LiveRedis::look);
        clock.pass(Duration.ofMinutes(1));
        exhaust(one, 100);

        assertThat(other.acquire("ada", Bucket.DEFAULT).granted()).isFalse();
    }

    private static void exhaust(RateLimits node, int limit) {
        long granted = Stream.generate(() -> node.acquire("ada", Bucket.DEFAULT))
                .limit(limit + 1L)
                .filter(Permission::granted)
                .count();

        assertThat(granted).isEqualTo(limit);
    }

    private RateLimits node(Redis redis) {
        return new Beans().with(Redis.class, redis).with(Clock.class, clock).get(RateLimits.class);
    }
}
