package org.agentos.platform.jobs.work;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.agentos.platform.clock.Rounds;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has this node look for jobs, and run them on the container's threads, as long as it is up. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobLoop {

    private static final Logger LOG = Logger.getLogger(JobLoop.class.getName());
    private static final int MILLIS = 300;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    JobRunner runner;

    @Inject
    @ConfigProperty(name = "agentos.jobs", defaultValue = "2")
    int atOnce;

    private Rounds rounds;

    @PostConstruct
    void start() {
        rounds = new Rounds(scheduler, "jobs wait");
        rounds.every(MILLIS, this::step);
    }

    @PreDestroy
    void stop() {
        rounds.stop();
        runner.stopAll();
    }

    private void step() {
        runner.watch();
        while (runner.running() < atOnce && runner.startNext(executor)) {
            LOG.fine("a job was taken up");
        }
    }
}
