package org.agentos.web.system;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.agentos.platform.events.EventView;

/**
 * One client's stream. Events are written in order by one thread at a time, never by the caller: a slow client cannot hold
 * up the feed. One that falls {@value #BACKLOG} events behind is cut off and resumes by {@code Last-Event-ID}.
 */
final class EventStream {

    private static final Logger LOG = Logger.getLogger(EventStream.class.getName());
    private static final int BACKLOG = 1000;

    private final SseEventSink sink;
    private final Sse sse;
    private final Executor executor;
    private final Consumer<EventStream> onClose;
    private final LinkedBlockingQueue<OutboundSseEvent> waiting = new LinkedBlockingQueue<>(BACKLOG);
    private final AtomicBoolean writing = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Queue<AutoCloseable> resources = new ConcurrentLinkedQueue<>();

    EventStream(SseEventSink sink, Sse sse, Executor executor, Consumer<EventStream> onClose) {
        this.sink = sink;
        this.sse = sse;
        this.executor = executor;
        this.onClose = onClose;
    }

    void send(EventView event) {
        enqueue(sse.newEventBuilder()
                .id(Long.toString(event.seq()))
                .name(event.type())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(EventView.class, event)
                .build());
    }

    void heartbeat() {
        enqueue(sse.newEventBuilder().comment("still here").build());
    }

    /** What ends with this stream; at once when it has ended already. */
    void closes(AutoCloseable resource) {
        resources.add(resource);
        if (closed.get()) {
            release();
        }
    }

    private void enqueue(OutboundSseEvent event) {
        if (sink.isClosed() || !waiting.offer(event)) {
            close();
        } else if (writing.compareAndSet(false, true)) {
            executor.execute(this::write);
        }
    }

    private void write() {
        for (OutboundSseEvent event = waiting.poll(); event != null; event = waiting.poll()) {
            try {
                sink.send(event).toCompletableFuture().join();
            } catch (RuntimeException e) {
                LOG.log(Level.FINE, "the client of an event stream has left", e);
                close();
                break;
            }
        }
        writing.set(false);
        if (!waiting.isEmpty() && !closed.get() && writing.compareAndSet(false, true)) {
            executor.execute(this::write);
        }
    }

    void close() {
        if (closed.compareAndSet(false, true)) {
            onClose.accept(this);
            sink.close();
            release();
        }
    }

    private void release() {
        for (AutoCloseable resource = resources.poll(); resource != null; resource = resources.poll()) {
            try {
                resource.close();
            } catch (Exception e) {
                LOG.log(Level.FINE, "closed already", e);
            }
        }
    }
}
