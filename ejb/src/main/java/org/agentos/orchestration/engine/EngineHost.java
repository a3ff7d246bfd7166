package org.agentos.orchestration.engine;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.agentos.orchestration.missions.MissionProgress;
import org.agentos.orchestration.steps.PipelineStep;
import org.agentos.platform.database.Database;
import org.agentos.platform.metrics.Meters;
import org.agentos.processes.ShippedProcesses;
import org.agentos.processes.engine.ProcessEngine;
import org.agentos.processes.engine.ProcessEngine.RetryPolicy;
import org.agentos.processes.work.WorkHandler;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The engine of this node: built and its processes deployed at start, at work until the server stops. */
@Singleton
@Startup
@DependsOn({"Migrations", "FirstActivation"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class EngineHost {

    private static final int MAX_ATTEMPTS = 5;
    private static final Duration FIRST_DELAY = Duration.ofSeconds(2);
    private static final Duration MAX_DELAY = Duration.ofMinutes(5);

    @Resource(lookup = Database.NAME)
    private DataSource database;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    JtaTransactions transactions;

    @Inject
    @Any
    Instance<PipelineStep> steps;

    @Inject
    MissionProgress progress;

    @Inject
    Meters meters;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "agentos.lease.seconds", defaultValue = "120")
    long leaseSeconds;

    @Inject
    @ConfigProperty(name = "agentos.workers", defaultValue = "2")
    int workers;

    private ProcessEngine engine;
    private EngineLoops loops;

    @PostConstruct
    void start() {
        engine = ProcessEngine.builder()
                .dataSource(database)
                .transactions(transactions)
                .clock(clock)
                .listener(progress)
                .handlers(handlers())
                .retries(new RetryPolicy(MAX_ATTEMPTS, Duration.ofSeconds(leaseSeconds), FIRST_DELAY, MAX_DELAY))
                .build();
        ShippedProcesses.IDS.forEach(id -> engine.deployUnlessKnown(ShippedProcesses.bpmn(id)));
        loops = EngineLoops.start(engine, new SharedTransaction(transactions, database), threads, workers, clock);
        meters.gauge(
                "agentos_incidents_open",
                "Steps that failed too often and wait for somebody",
                () -> engine.openIncidents(1000).size());
    }

    private Map<String, WorkHandler> handlers() {
        return steps.stream().collect(Collectors.toMap(PipelineStep::type, step -> new MeasuredStep(step, meters)));
    }

    @PreDestroy
    void stop() {
        loops.stop();
    }

    public ProcessEngine engine() {
        return engine;
    }

    /** Time since this node last looked for timers. */
    public Duration sinceLastPoll() {
        return loops.sinceLastPoll();
    }
}
