package org.agentos.processes.engine;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.agentos.processes.jbpm.Steps;
import org.agentos.processes.store.InstanceStore;
import org.agentos.processes.transactions.Transactions;

/** One step on one instance: a transaction, the lock of the root's row, then jBPM. */
final class EngineStep {
    private final InstanceStore instances;
    private final Transactions transactions;
    private final Steps steps;

    EngineStep(InstanceStore instances, Transactions transactions, Steps steps) {
        this.instances = instances;
        this.transactions = transactions;
        this.steps = steps;
    }

    /** Runs the body while the instance's root is locked; an instance that has ended is a conflict. */
    <T> T on(UUID instanceId, Callable<T> body) {
        return unchecked(() -> inTransaction(instanceId, body));
    }

    /** Like {@link #on}, with the body's own exceptions. */
    <T> T inTransaction(UUID instanceId, Callable<T> body) throws Exception {
        return transactions.required(() -> {
            UUID root = instances
                    .rootOf(instanceId)
                    .orElseThrow(() -> new EngineRefusal(
                            EngineRefusal.Reason.UNKNOWN, "There is no instance " + instanceId + "."));
            if (!instances.lock(root)) {
                throw new EngineRefusal(EngineRefusal.Reason.CONFLICT, "The instance " + root + " has ended.");
            }
            return steps.run(() -> unchecked(body));
        });
    }

    /** Like {@link #on}, with false where the instance has ended. */
    boolean ifRunning(UUID instanceId, BooleanSupplier body) {
        return unchecked(() -> transactions.required(() -> instances
                .rootOf(instanceId)
                .filter(instances::lock)
                .map(root -> steps.run(body::getAsBoolean))
                .orElse(false)));
    }

    /** Runs a step that makes an instance: there is nothing to lock yet. */
    <T> T fresh(Callable<T> body) {
        return unchecked(() -> transactions.required(() -> steps.run(() -> unchecked(body))));
    }

    /** A step that gives up at once, with an empty answer, where another holds the root's lock or it has ended. */
    <T> Optional<T> ifFree(UUID rootId, Callable<T> body) {
        return unchecked(() -> transactions.requiresNew(
                () -> instances.tryLock(rootId) ? Optional.of(steps.run(() -> unchecked(body))) : Optional.empty()));
    }

    /** Runs in a transaction of its own, without an instance. */
    <T> T alone(Callable<T> body) {
        return unchecked(() -> transactions.requiresNew(body));
    }

    /** Instances that wait for an event, in the transaction at hand. */
    List<UUID> waiting(String eventType, String businessKey) {
        return unchecked(() -> transactions.required(() -> instances.waiting(eventType, businessKey)));
    }

    static <T> T unchecked(Callable<T> body) {
        try {
            return body.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new EngineFault(e);
        }
    }
}
