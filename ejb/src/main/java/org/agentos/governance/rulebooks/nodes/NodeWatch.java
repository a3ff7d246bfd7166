package org.agentos.governance.rulebooks.nodes;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.agentos.governance.rulebooks.Rulebooks;
import org.agentos.governance.rulebooks.register.RulebookActivated;
import org.agentos.governance.rulebooks.register.RulebookRegister;

/** Keeps this node at what is in force: looks every second, and at once when it is told to. */
@Singleton
@Startup
@DependsOn({"Rulebooks", "Redis"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NodeWatch {

    private static final Logger LOG = Logger.getLogger(NodeWatch.class.getName());
    private static final int PAUSE_MILLIS = 1000;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    Rulebooks rulebooks;

    @Inject
    RulebookRegister register;

    @Inject
    NodeFile nodes;

    @Inject
    Preparations preparations;

    @Inject
    RulebookTopic topic;

    @Inject
    ThisNode here;

    private volatile boolean listening;
    private List<Future<?>> rounds = List.of();

    /** Three rounds, so that compiling holds up neither the sign of life nor the look at what is in force. */
    @PostConstruct
    void start() {
        rounds = Stream.<Runnable>of(this::beat, this::follow, preparations::answer)
                .<Future<?>>map(round ->
                        scheduler.scheduleWithFixedDelay(() -> quietly(round), 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS))
                .toList();
    }

    @PreDestroy
    void stop() {
        rounds.forEach(round -> round.cancel(false));
        quietly(() -> nodes.leave(here.id()));
    }

    /** The node that commits decides by the new rulebook before it answers, and tells the others. */
    public void activated(@Observes(during = TransactionPhase.AFTER_SUCCESS) RulebookActivated event) {
        rulebooks.follow(event.inForce());
        scheduler.execute(() -> quietly(() -> {
            beat();
            topic.announce();
        }));
    }

    @Schedule(hour = "*", minute = "23", persistent = false)
    void sweep() {
        nodes.sweep();
    }

    void beat() {
        nodes.beat(here.id(), here.host(), rulebooks.held(), rulebooks.lacking());
        if (!listening) {
            listening = topic.listen(this::heard);
        }
    }

    void follow() {
        register.newest().ifPresent(newest -> {
            rulebooks.follow(newest);
            nodes.tellOfLaggards(newest);
        });
    }

    private void heard() {
        scheduler.execute(() -> quietly(() -> {
            follow();
            beat();
        }));
        scheduler.execute(() -> quietly(preparations::answer));
    }

    /** A round that throws would never run again. */
    private static void quietly(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the rulebook in force could not be looked at: {0}", e.getMessage());
        }
    }
}
