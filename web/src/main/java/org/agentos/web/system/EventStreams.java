package org.agentos.web.system;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.events.EventFeed;
import org.agentos.platform.events.EventView;

/** The open event streams of this node. A comment every 20 s keeps proxies from closing them and finds dead ones. */
@ApplicationScoped
public class EventStreams {

    static final long FROM_NOW = -1;

    private static final int MOST_STREAMS = 500;
    private static final int HEARTBEAT_SECONDS = 20;

    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();

    @Inject
    EventFeed feed;

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Resource
    ManagedExecutorService executor;

    void open(long after, SseEventSink sink, Sse sse) {
        if (streams.size() >= MOST_STREAMS) {
            throw Refusal.of(ProblemType.UNAVAILABLE, "Too many open event streams on this node. Try again later.");
        }
        EventStream stream = new EventStream(sink, sse, executor, streams::remove);
        streams.add(stream);
        stream.heartbeat();
        stream.closes(subscribe(after, stream::send));
        Future<?> beat = scheduler.scheduleAtFixedRate(
                stream::heartbeat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        stream.closes(() -> beat.cancel(false));
    }

    private AutoCloseable subscribe(long after, Consumer<EventView> receiver) {
        return after == FROM_NOW ? feed.subscribe(receiver) : feed.subscribe(after, receiver);
    }

    @PreDestroy
    void closeAll() {
        streams.forEach(EventStream::close);
    }
}
