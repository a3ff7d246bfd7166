package org.agentos.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agentos.platform.events.Outbox;

/** Remembers what was told to the world, in order. */
public final class RecordedEvents extends Outbox {

    private final List<String> types = new ArrayList<>();

    public synchronized List<String> types() {
        return List.copyOf(types);
    }

    @Override
    public synchronized void publish(String type, String subjectId, Map<String, Object> data) {
        types.add(type);
    }
}
