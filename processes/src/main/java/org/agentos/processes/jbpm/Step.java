package org.agentos.processes.jbpm;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.processes.instances.EngineListener;
import org.agentos.processes.instances.InstanceRef;
import org.agentos.processes.instances.NodeRun;
import org.agentos.processes.store.HistoryStore;

/** What one step of the engine gathers on its thread: history to write at its end, and news to tell. */
public final class Step {
    private final Map<String, Passage> entered = new LinkedHashMap<>();
    private final Deque<News> news = new ArrayDeque<>();

    private record Passage(InstanceRef instance, NodeRun run) {}

    /** Something to tell the listener once the step's rows are written. */
    public interface News {
        void tell(EngineListener listener);
    }

    void enter(InstanceRef instance, NodeRun run) {
        if (entered.putIfAbsent(key(run.instanceId(), run.id()), new Passage(instance, run)) == null) {
            news.add(listener -> listener.nodeEntered(instance, run));
        }
    }

    /** The passage if it began in this step; otherwise its row is in the database. */
    Optional<NodeRun> leave(UUID instanceId, String runId, Instant at) {
        Passage passage = entered.computeIfPresent(
                key(instanceId, runId), (key, open) -> new Passage(open.instance(), left(open.run(), at)));
        return Optional.ofNullable(passage).map(Passage::run);
    }

    void tell(News item) {
        news.add(item);
    }

    void writeHistory(HistoryStore history) {
        entered.values().forEach(passage -> history.entered(passage.instance().rootId(), passage.run()));
        entered.clear();
    }

    Optional<News> nextNews() {
        return Optional.ofNullable(news.poll());
    }

    private static NodeRun left(NodeRun run, Instant at) {
        return new NodeRun(
                run.id(),
                run.instanceId(),
                run.processId(),
                run.nodeId(),
                run.nodeName(),
                run.nodeType(),
                run.enteredAt(),
                Optional.of(at));
    }

    private static String key(UUID instanceId, String runId) {
        return instanceId + ":" + runId;
    }
}
