package org.agentos.governance.rulebooks.nodes;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.agentos.platform.redis.Redis;

/** Tells all nodes at once that there is something to look at in the database. Lost messages only make it slower. */
@ApplicationScoped
public class RulebookTopic {

    private static final String TOPIC = "rulebook";
    private static final String LOOK = "look";

    @EJB
    Redis redis;

    void announce() {
        redis.tell(TOPIC, LOOK);
    }

    /** Whether it is listened to from now on; false while Redis is away. */
    boolean listen(Runnable heard) {
        return redis.listen(TOPIC, heard);
    }
}
