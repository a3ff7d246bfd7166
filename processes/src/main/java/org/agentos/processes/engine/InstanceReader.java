package org.agentos.processes.engine;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.processes.instances.InstanceView;
import org.agentos.processes.instances.NodeRun;
import org.agentos.processes.store.InstanceStore;
import org.agentos.processes.store.Stores;

/** Views of instances out of plain rows; jBPM's state is not read for them. */
final class InstanceReader {
    private final Stores stores;

    InstanceReader(Stores stores) {
        this.stores = stores;
    }

    Optional<InstanceView> view(UUID id) {
        return stores.instances().find(id).map(this::view);
    }

    private InstanceView view(InstanceStore.Stored row) {
        List<NodeRun> history = stores.history().ofRoot(row.rootId());
        List<InstanceView.Token> tokens = history.stream()
                .filter(run -> run.leftAt().isEmpty())
                .map(run -> new InstanceView.Token(run.processId(), run.nodeId(), run.nodeName(), run.enteredAt()))
                .toList();
        return new InstanceView(
                row.id(),
                row.processId(),
                Integer.toString(row.version()),
                row.businessKey() == null ? "" : row.businessKey(),
                InstanceView.State.valueOf(row.state()),
                row.variables(),
                tokens,
                history,
                row.startedAt(),
                Optional.ofNullable(row.endedAt()),
                Optional.ofNullable(row.endReason()));
    }
}
