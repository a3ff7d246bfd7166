package org.agentos.platform.events;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.agentos.platform.clock.Rounds;
import org.agentos.platform.metrics.Meters;
import org.agentos.platform.redis.Redis;

/**
 * Tells subscribers of this node what was committed on any node, in order, without gaps: from the Redis stream while it is
 * there, from the table when it is away or has a gap. Subscribers must not block.
 */
@Singleton
@Startup
@DependsOn({"Migrations", "Redis"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventFeed {

    private static final int RELAY_MILLIS = 100;
    private static final int READ_MILLIS = 150;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @EJB
    OutboxRelay relay;

    @EJB
    EventStore store;

    @EJB
    Redis redis;

    @Inject
    Meters meters;

    private EventStreamOfRedis stream;
    private EventDelivery delivery;
    private volatile boolean streamIsOurs;
    private Rounds rounds;

    @PostConstruct
    void start() {
        stream = new EventStreamOfRedis(redis);
        delivery = new EventDelivery(store.newest(), store::after);
        rounds = new Rounds(scheduler, "events wait");
        rounds.every(RELAY_MILLIS, this::relay);
        rounds.every(READ_MILLIS, this::read);
        meters.gauge("agentos_outbox_waiting", "Events that wait to be ordered", store::waiting);
    }

    @PreDestroy
    void stop() {
        rounds.stop();
        delivery.end();
    }

    /** From now on. */
    public AutoCloseable subscribe(Consumer<EventView> subscriber) {
        return delivery.subscribe(subscriber);
    }

    /** What came after a position, then from now on. */
    public AutoCloseable subscribe(long after, Consumer<EventView> subscriber) {
        return delivery.subscribe(after, subscriber);
    }

    private void relay() {
        List<EventView> ordered = relay.order();
        while (!ordered.isEmpty()) {
            stream.add(ordered);
            ordered = relay.order();
        }
    }

    private void read() {
        long position = delivery.position();
        List<EventView> fast = fromStream(position);
        boolean trusted = !fast.isEmpty() && EventDelivery.isGapless(position, fast);
        delivery.deliver(trusted ? fast : store.after(position));
    }

    /** A stream that runs ahead of the table tells of another database, one that was restored or emptied since. */
    private List<EventView> fromStream(long position) {
        if (!streamIsOurs) {
            streamIsOurs = stream.last()
                    .map(last -> last <= store.newest() || stream.forget())
                    .orElse(false);
        }
        return streamIsOurs ? stream.after(position).orElse(List.of()) : List.of();
    }
}
