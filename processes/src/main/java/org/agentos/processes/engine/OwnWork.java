package org.agentos.processes.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.agentos.processes.expression.ConditionRefused;
import org.agentos.processes.expression.Script;
import org.agentos.processes.model.Bpmn;
import org.agentos.processes.work.Completion;
import org.agentos.processes.work.PermanentFailure;
import org.agentos.processes.work.WorkHandler;
import org.agentos.processes.work.WorkItem;

/** Work that the engine does itself: scripts, and messages between its instances. */
final class OwnWork {
    private final Correlation correlation;

    OwnWork(Correlation correlation) {
        this.correlation = correlation;
    }

    /** The host's handlers, and ours for what they do not serve. */
    Map<String, WorkHandler> beside(Map<String, WorkHandler> handlers) {
        Map<String, WorkHandler> all = new HashMap<>();
        all.put(Bpmn.SCRIPT_WORK, this::script);
        all.put(Bpmn.MESSAGE_WORK, this::message);
        all.putAll(handlers);
        return Map.copyOf(all);
    }

    private Completion script(WorkItem item) {
        String text = item.text(Bpmn.SCRIPT_INPUT).orElse("");
        try {
            return Completion.of(Script.parse(text).run(item.variables()::get));
        } catch (ConditionRefused e) {
            throw new PermanentFailure("The script can't be read: " + e.getMessage(), e);
        }
    }

    private Completion message(WorkItem item) {
        String name = item.text(Bpmn.MESSAGE_INPUT).orElseThrow(() -> new PermanentFailure("The message has no name"));
        Map<String, Object> variables = new LinkedHashMap<>(item.variables());
        variables.keySet().removeAll(List.of(Bpmn.MESSAGE_INPUT, Bpmn.SCRIPT_INPUT));
        return () -> {
            List<UUID> takers = correlation.message(name, item.businessKey(), variables);
            if (takers.isEmpty()) {
                throw new IllegalStateException("Nobody waits for the message '" + name + "' under the business key '"
                        + item.businessKey() + "'");
            }
            return Map.of();
        };
    }
}
