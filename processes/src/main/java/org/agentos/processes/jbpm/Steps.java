package org.agentos.processes.jbpm;

import java.util.Optional;
import java.util.function.Supplier;
import org.agentos.processes.instances.EngineListener;
import org.agentos.processes.store.HistoryStore;
import org.kie.kogito.services.uow.CollectingUnitOfWork;
import org.kie.kogito.services.uow.DefaultUnitOfWorkManager;
import org.kie.kogito.services.uow.UnitOfWorkExecutor;
import org.kie.kogito.uow.UnitOfWorkManager;

/** Runs steps: one unit of work of jBPM inside the caller's transaction; a step within a step joins it. */
public final class Steps {
    private final ThreadLocal<Step> current = new ThreadLocal<>();
    private final UnitOfWorkManager unitsOfWork =
            new DefaultUnitOfWorkManager(events -> new CollectingUnitOfWork(new SilentEvents()));
    private final HistoryStore history;
    private final EngineListener listener;

    public Steps(HistoryStore history, EngineListener listener) {
        this.history = history;
        this.listener = listener;
    }

    public <T> T run(Supplier<T> body) {
        if (current.get() != null) {
            return body.get();
        }
        Step step = new Step();
        current.set(step);
        try {
            return UnitOfWorkExecutor.executeInUnitOfWork(unitsOfWork, () -> {
                T result = body.get();
                finish(step);
                return result;
            });
        } finally {
            current.remove();
        }
    }

    private void finish(Step step) {
        step.writeHistory(history);
        for (Optional<Step.News> item = step.nextNews(); item.isPresent(); item = step.nextNews()) {
            item.get().tell(listener);
            step.writeHistory(history);
        }
    }

    /** Tells the listener at the end of the step at hand. */
    public void tell(Step.News item) {
        step().tell(item);
    }

    Step step() {
        Step step = current.get();
        if (step == null) {
            throw new IllegalStateException("jBPM was touched outside a step of the engine");
        }
        return step;
    }

    UnitOfWorkManager unitsOfWork() {
        return unitsOfWork;
    }
}
