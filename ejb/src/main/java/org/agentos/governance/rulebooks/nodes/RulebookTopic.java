package org.agentos.governance.rulebooks.nodes;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.agentos.platform.redis.Redis;
import org.redisson.api.RTopic;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;

/** Tells all nodes at once that there is something to look at in the database. Lost messages only make it slower. */
@ApplicationScoped
public class RulebookTopic {

    private static final String LOOK = "look";

    @EJB
    Redis redis;

    void announce() {
        redis.ask(client -> topic(client).publish(LOOK));
    }

    /** Whether it is listened to from now on; false while Redis is away. */
    boolean listen(Runnable heard) {
        return redis.ask(client -> topic(client).addListener(String.class, (channel, message) -> heard.run()))
                .isPresent();
    }

    private RTopic topic(RedissonClient client) {
        return client.getTopic(redis.key("rulebook"), StringCodec.INSTANCE);
    }
}
