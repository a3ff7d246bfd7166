package org.agentos.platform.events;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hands events to subscribers in order, each once. A subscriber that throws is let go; the others notice nothing. */
final class EventDelivery {

    private static final Logger LOG = Logger.getLogger(EventDelivery.class.getName());

    private final LongFunction<List<EventView>> eventsAfter;
    private final Set<Consumer<EventView>> subscribers = ConcurrentHashMap.newKeySet();
    private long delivered;

    /**
     * @param start position of the newest event that counts as delivered
     * @param eventsAfter reads events after a position, in order; an empty list when there are none
     */
    EventDelivery(long start, LongFunction<List<EventView>> eventsAfter) {
        this.delivered = start;
        this.eventsAfter = eventsAfter;
    }

    synchronized long position() {
        return delivered;
    }

    /** From now on. */
    AutoCloseable subscribe(Consumer<EventView> subscriber) {
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
    }

    /** What came after a position, then from now on. Nothing is delivered meanwhile, so that nothing is missed or doubled. */
    synchronized AutoCloseable subscribe(long after, Consumer<EventView> subscriber) {
        long from = after;
        while (from < delivered) {
            List<EventView> missed = eventsAfter.apply(from);
            if (missed.isEmpty()) {
                break;
            }
            missed.stream().filter(event -> event.seq() <= delivered).forEach(subscriber);
            from = missed.get(missed.size() - 1).seq();
        }
        return subscribe(subscriber);
    }

    synchronized void deliver(List<EventView> events) {
        for (EventView event : events) {
            if (event.seq() > delivered) {
                delivered = event.seq();
                subscribers.forEach(subscriber -> tell(subscriber, event));
            }
        }
    }

    void end() {
        subscribers.clear();
    }

    /** Whether these follow the position one by one: only then can nothing have been lost on a faster way. */
    static boolean isGapless(long position, List<EventView> events) {
        long expected = position;
        for (EventView event : events) {
            if (event.seq() != ++expected) {
                return false;
            }
        }
        return true;
    }

    private void tell(Consumer<EventView> subscriber, EventView event) {
        try {
            subscriber.accept(event);
        } catch (RuntimeException e) {
            subscribers.remove(subscriber);
            LOG.log(Level.WARNING, "a subscriber of events failed and was let go", e);
        }
    }
}
