package org.agentos.processes.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.agentos.processes.gate.BpmnGate;
import org.agentos.processes.gate.GateReport;
import org.agentos.processes.instances.Definition;
import org.agentos.processes.instances.EngineListener;
import org.agentos.processes.instances.HumanTask;
import org.agentos.processes.instances.Incident;
import org.agentos.processes.instances.InstanceView;
import org.agentos.processes.jbpm.JbpmRuntime;
import org.agentos.processes.jbpm.Steps;
import org.agentos.processes.model.StartTrigger;
import org.agentos.processes.store.Stores;
import org.agentos.processes.transactions.Transactions;
import org.agentos.processes.work.WorkHandler;

/**
 * The engine over one database; any number of them may share it. Thread-safe.
 *
 * <p>Every method that changes something joins the transaction at hand or opens one, and locks the root instance's row
 * first. What a caller may be told no about comes as an {@link EngineRefusal}.
 */
public final class ProcessEngine {
    private final Stores stores;
    private final EngineStep step;
    private final JbpmRuntime runtime;
    private final Catalogue catalogue;
    private final Starts starts;
    private final Correlation correlation;
    private final TaskDesk tasks;
    private final Worker worker;
    private final Incidents incidents;
    private final TimerPoller timers;
    private final InstanceReader reader;
    private final EngineClock clock;

    private ProcessEngine(Builder builder) {
        stores = Stores.over(builder.dataSource);
        clock = new EngineClock(builder.clock);
        Steps steps = new Steps(stores.history(), builder.listener);
        runtime = new JbpmRuntime(stores, steps, clock);
        step = new EngineStep(stores.instances(), builder.transactions, steps);
        starts = new Starts(stores, step, runtime, clock);
        correlation = new Correlation(stores.instances(), step, runtime, starts);
        catalogue = new Catalogue(stores, builder.transactions, BpmnGate.of(builder.handlers.keySet()), clock);
        tasks = new TaskDesk(stores.tasks(), step, steps, runtime, clock);
        incidents = new Incidents(stores, step, steps, runtime, clock);
        worker = new Worker(
                stores.works(),
                step,
                runtime,
                incidents,
                new OwnWork(correlation).beside(builder.handlers),
                builder.retries,
                clock);
        timers = new TimerPoller(stores, step, runtime, clock);
        reader = new InstanceReader(stores);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Deploys every process of a model, or returns the newest version of those whose text is unchanged; by process id. */
    public List<Definition> deploy(String bpmnXml) {
        return catalogue.deploy(bpmnXml);
    }

    /** Like {@link #deploy}, but leaves alone every process of which some version, however old, has this text. */
    public List<Definition> deployUnlessKnown(String bpmnXml) {
        return catalogue.deployUnlessKnown(bpmnXml);
    }

    /** What would come of deploying a model; nothing is kept. */
    public GateReport check(String bpmnXml) {
        return catalogue.check(bpmnXml);
    }

    /** How many instances run, by process id; called ones count as their own. */
    public Map<String, Long> running() {
        return step.alone(stores.instances()::activeByProcess);
    }

    /** All versions of all processes, by id and version. */
    public List<Definition> definitions() {
        return catalogue.all();
    }

    /** The newest version of a process. */
    public Optional<Definition> newest(String processId) {
        return catalogue.newest(processId);
    }

    public Optional<Definition> definition(String processId, String version) {
        return catalogue.find(processId, version);
    }

    /** The text as its author wrote it, diagram included. */
    public Optional<String> bpmnXml(String processId, String version) {
        return catalogue.xml(processId, version);
    }

    /** Starts an instance of the newest version and runs it to its first waiting points. */
    public UUID start(String processId, String businessKey, Map<String, ?> variables) {
        catalogue.requireDeployed(processId);
        return step.fresh(() -> runtime.start(processId, null, businessKey, new LinkedHashMap<>(variables)));
    }

    public Optional<InstanceView> instance(UUID id) {
        return reader.view(id);
    }

    /** Ends an instance with all that it called; its tasks, timers and work go with it. */
    public void cancel(UUID id, String reason) {
        step.on(id, () -> {
            UUID root = stores.instances().rootOf(id).orElse(id);
            clock.freeze(now -> {
                runtime.abort(root);
                stores.instances().markCancelled(root, now, reason);
            });
            return null;
        });
    }

    /** Delivers a signal to one instance. */
    public void signal(UUID instanceId, String name, String payload) {
        send(instanceId, name, payload);
    }

    /** Delivers a message to one instance. */
    public void message(UUID instanceId, String name, String payload) {
        send(instanceId, StartTrigger.messageEvent(name), payload);
    }

    /**
     * Delivers a message to the instance that waits for it under the business key, else starts the processes that it starts. The
     * variables are set on whoever takes it.
     *
     * @return who took it; empty if nobody waits for it and it starts nothing
     */
    public List<UUID> correlate(String message, String businessKey, Map<String, ?> variables) {
        return correlation.message(message, businessKey, variables);
    }

    /** Delivers a signal to every instance that waits for it, and starts the processes that it starts. */
    public List<UUID> broadcast(String signal, Map<String, ?> variables) {
        return correlation.signal(signal, variables);
    }

    private void send(UUID instanceId, String type, String payload) {
        step.on(instanceId, () -> {
            runtime.send(instanceId, type, payload);
            return null;
        });
    }

    public Optional<HumanTask> task(UUID taskId) {
        return tasks.find(taskId);
    }

    /** Tasks of an instance and all that it called, ended ones included, oldest first. */
    public List<HumanTask> tasks(UUID rootId) {
        return tasks.ofRoot(rootId);
    }

    /** Open and claimed tasks for any of the roles, most urgent first. */
    public List<HumanTask> openTasks(Collection<String> roles, int limit) {
        return tasks.openFor(roles, limit);
    }

    public HumanTask claim(UUID taskId, String assignee, int revision) {
        return tasks.claim(taskId, assignee, revision);
    }

    public HumanTask release(UUID taskId, int revision) {
        return tasks.release(taskId, revision);
    }

    /** Completes a task and runs its instance on; the output becomes variables. */
    public HumanTask completeTask(UUID taskId, String by, Map<String, ?> output) {
        return tasks.complete(taskId, by, new LinkedHashMap<>(output));
    }

    /** Does one piece of waiting work; false if there was none. */
    public boolean runOneWork() {
        return worker.runOne();
    }

    /** Fires due timers, at most a hundred of instances and a hundred that start some; returns how many. */
    public int pollTimers() {
        return timers.poll() + starts.poll();
    }

    /** Incidents of an instance and all that it called, resolved ones included. */
    public List<Incident> incidents(UUID rootId) {
        return incidents.ofRoot(rootId);
    }

    public List<Incident> openIncidents(int limit) {
        return incidents.open(limit);
    }

    /** Queues the failed work again, with all its attempts. */
    public Incident retryIncident(UUID incidentId) {
        return incidents.retry(incidentId);
    }

    /** Leaves the failed work out: sets the variables and runs the instance on. */
    public Incident skipIncident(UUID incidentId, Map<String, ?> output) {
        return incidents.skip(incidentId, new LinkedHashMap<>(output));
    }

    /** What an engine is made of; the data source, the transactions and the handlers must be set. */
    public static final class Builder {
        private DataSource dataSource;
        private Transactions transactions;
        private InstantSource clock = Clock.systemUTC();
        private EngineListener listener = EngineListener.NONE;
        private Map<String, WorkHandler> handlers = Map.of();
        private RetryPolicy retries = RetryPolicy.STANDARD;

        private Builder() {}

        public Builder dataSource(DataSource source) {
            dataSource = source;
            return this;
        }

        public Builder transactions(Transactions boundaries) {
            transactions = boundaries;
            return this;
        }

        public Builder clock(InstantSource source) {
            clock = source;
            return this;
        }

        public Builder listener(EngineListener hearing) {
            listener = hearing;
            return this;
        }

        /** Handlers by work type. */
        public Builder handlers(Map<String, WorkHandler> byType) {
            handlers = Map.copyOf(byType);
            return this;
        }

        public Builder retries(RetryPolicy policy) {
            retries = policy;
            return this;
        }

        public ProcessEngine build() {
            Objects.requireNonNull(dataSource, "dataSource");
            Objects.requireNonNull(transactions, "transactions");
            return new ProcessEngine(this);
        }
    }

    /** How often work is tried, how long it may take, and how long it waits between attempts. */
    public record RetryPolicy(int maxAttempts, Duration lease, Duration firstDelay, Duration maxDelay) {
        public static final RetryPolicy STANDARD =
                new RetryPolicy(5, Duration.ofMinutes(5), Duration.ofSeconds(2), Duration.ofMinutes(5));
    }
}
