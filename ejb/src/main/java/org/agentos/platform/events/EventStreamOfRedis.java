package org.agentos.platform.events;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agentos.platform.json.Json;
import org.agentos.platform.redis.Redis;
import org.redisson.api.RStream;
import org.redisson.api.RedissonClient;
import org.redisson.api.stream.StreamAddArgs;
import org.redisson.api.stream.StreamMessageId;
import org.redisson.api.stream.StreamRangeArgs;
import org.redisson.api.stream.StreamReadArgs;
import org.redisson.api.stream.StreamTrimArgs;
import org.redisson.client.RedisException;
import org.redisson.client.codec.StringCodec;

/**
 * The Redis stream that carries events to the other nodes. An entry's id is the event's position, so that adding one twice has
 * no effect and a reader resumes by position.
 */
final class EventStreamOfRedis {

    private static final String FIELD = "event";
    private static final int KEPT = 10_000;
    private static final int BATCH = 200;

    private final Redis redis;

    EventStreamOfRedis(Redis redis) {
        this.redis = redis;
    }

    void add(List<EventView> events) {
        redis.ask(client -> {
            RStream<String, String> stream = stream(client);
            for (EventView event : events) {
                add(stream, event);
            }
            stream.trimNonStrict(StreamTrimArgs.maxLen(KEPT).noLimit());
            return true;
        });
    }

    /** Position of the newest entry, 0 when there is none; empty when Redis is away. */
    Optional<Long> last() {
        StreamRangeArgs newest = StreamRangeArgs.startId(StreamMessageId.MAX)
                .endId(StreamMessageId.MIN)
                .count(1);
        return redis.ask(client -> stream(client).rangeReversed(newest).keySet().stream()
                .mapToLong(StreamMessageId::getId0)
                .max()
                .orElse(0));
    }

    /** Deletes the stream; true when that is done. */
    boolean forget() {
        return redis.ask(client -> stream(client).delete() || true).orElse(false);
    }

    /** Waits up to half a second for events after a position; empty when Redis is away. */
    Optional<List<EventView>> after(long position) {
        return redis.ask(client -> stream(client)
                .read(StreamReadArgs.greaterThan(new StreamMessageId(position, 0))
                        .count(BATCH)
                        .timeout(Duration.ofMillis(500)))
                .values()
                .stream()
                .map(entry -> Json.read(entry.get(FIELD), EventView.class))
                .toList());
    }

    /** Ids only ascend: an entry that is there already, or comes late, is refused by Redis, which is what we want. */
    private static void add(RStream<String, String> stream, EventView event) {
        try {
            stream.add(new StreamMessageId(event.seq(), 0), StreamAddArgs.entries(Map.of(FIELD, Json.write(event))));
        } catch (RedisException e) {
            if (!String.valueOf(e.getMessage()).contains("equal or smaller")) {
                throw e;
            }
        }
    }

    private RStream<String, String> stream(RedissonClient client) {
        return client.getStream(redis.key("events"), StringCodec.INSTANCE);
    }
}
