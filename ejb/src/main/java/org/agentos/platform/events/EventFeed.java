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
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
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

    private static final Logger LOG = Logger.getLogger(EventFeed.class.getName());
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
    private Future<?> relaying;
    private Future<?> reading;

    @PostConstruct
    void start() {
        stream = new EventStreamOfRedis(redis);
        delivery = new EventDelivery(store.newest(), store::after);
        relaying = scheduler.scheduleWithFixedDelay(
                () -> quietly(this::relay), RELAY_MILLIS, RELAY_MILLIS, TimeUnit.MILLISECONDS);
        reading = scheduler.scheduleWithFixedDelay(
                () -> quietly(this::read), READ_MILLIS, READ_MILLIS, TimeUnit.MILLISECONDS);
        meters.gauge("agentos_outbox_waiting", "Events that wait to be ordered", store::waiting);
    }

    @PreDestroy
    void stop() {
        relaying.cancel(false);
        reading.cancel(false);
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

    /** A scheduled task that throws would never run again. */
    private static void quietly(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "events wait: {0}", e.getMessage());
        }
    }
}
