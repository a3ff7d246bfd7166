package org.agentos.platform.ratelimit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.agentos.platform.redis.Redis;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redisson.api.RScript;
import org.redisson.client.codec.StringCodec;

/**
 * Fixed windows of a minute, aligned to the clock. One counter per client, bucket and minute: in Redis over all nodes, in
 * this node's memory at the same size while Redis is away.
 */
@ApplicationScoped
public class RateLimits {

    static final int WINDOW_SECONDS = 60;

    private static final String COUNT =
            "local n = redis.call('incr', KEYS[1]); if n == 1 then redis.call('expire', KEYS[1], ARGV[1]) end; return n";

    @EJB
    Redis redis;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "agentos.limit.default", defaultValue = "100")
    int perMinute;

    @Inject
    @ConfigProperty(name = "agentos.limit.generation", defaultValue = "10")
    int generationPerMinute;

    @Inject
    @ConfigProperty(name = "agentos.limit.search", defaultValue = "1000")
    int searchPerMinute;

    private final LocalCounts local = new LocalCounts();

    /** Counts one request of a client. */
    public Permission acquire(String client, Bucket bucket) {
        long now = clock.instant().getEpochSecond();
        long window = now / WINDOW_SECONDS;
        int reset = (int) (WINDOW_SECONDS - now % WINDOW_SECONDS);
        String name = bucket + ":" + client;
        long count = redis.ask(client(name + ":" + window)).orElseGet(() -> local.count(name, window));
        int limit = limit(bucket);
        return new Permission(bucket, count <= limit, limit, (int) Math.max(0, limit - count), reset);
    }

    private java.util.function.Function<org.redisson.api.RedissonClient, Long> client(String name) {
        return redisson -> redisson.getScript(StringCodec.INSTANCE)
                .eval(
                        RScript.Mode.READ_WRITE,
                        COUNT,
                        RScript.ReturnType.LONG,
                        java.util.List.of(redis.key("limit:" + name)),
                        Integer.toString(2 * WINDOW_SECONDS));
    }

    private int limit(Bucket bucket) {
        return Map.of(
                        Bucket.DEFAULT, perMinute,
                        Bucket.GENERATION, generationPerMinute,
                        Bucket.SEARCH, searchPerMinute)
                .get(bucket);
    }
}
