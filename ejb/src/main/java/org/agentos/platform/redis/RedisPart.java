package org.agentos.platform.redis;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.agentos.platform.health.Condition;
import org.agentos.platform.health.Part;

/** Redis, which may be away. */
@ApplicationScoped
public class RedisPart implements Part {

    @EJB
    Redis redis;

    @Override
    public String name() {
        return "redis";
    }

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public Condition check() {
        return redis.isAway()
                ? Condition.degraded("away: limits are counted per node, events are read from the database")
                : Condition.up("");
    }
}
