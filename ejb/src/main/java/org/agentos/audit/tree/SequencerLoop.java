package org.agentos.audit.tree;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.agentos.platform.metrics.Meters;

/** Runs the sequencer twice a second, so that a record has its place within 2 s of its commit (AUD-5). */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SequencerLoop {

    private static final Logger LOG = Logger.getLogger(SequencerLoop.class.getName());
    private static final int MILLIS = 500;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @EJB
    Sequencer sequencer;

    @Inject
    Meters meters;

    private Future<?> loop;
    private volatile String trouble = "";

    @PostConstruct
    void start() {
        loop = scheduler.scheduleWithFixedDelay(this::step, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
        meters.gauge(
                "agentos_audit_unsequenced", "Audit records that wait for their place in the tree", sequencer::waiting);
    }

    @PreDestroy
    void stop() {
        loop.cancel(false);
    }

    /** What keeps the sequencer from working; empty when nothing does. */
    public String trouble() {
        return trouble;
    }

    private void step() {
        try {
            while (sequencer.sequence() == Sequencer.BATCH) {
                LOG.fine("more audit records wait");
            }
            trouble = "";
        } catch (RuntimeException e) {
            trouble = "the sequencer cannot write; see the part database, then the server's log";
            LOG.log(Level.WARNING, "the audit log waits for its sequencer", e);
        }
    }
}
