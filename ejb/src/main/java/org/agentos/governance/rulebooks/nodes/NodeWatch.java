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
import org.agentos.governance.rulebooks.Rulebooks;
import org.agentos.governance.rulebooks.register.RulebookActivated;
import org.agentos.governance.rulebooks.register.RulebookRegister;
import org.agentos.platform.clock.Rounds;

/** Keeps this node at what is in force: looks every second, and at once when it is told to. */
@Singleton
@Startup
@DependsOn({"Rulebooks", "Redis"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NodeWatch {

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
    private Rounds rounds;

    /** Three rounds, so that compiling holds up neither the sign of life nor the look at what is in force. */
    @PostConstruct
    void start() {
        rounds = new Rounds(scheduler, "the rulebook in force could not be looked at");
        rounds.nowAndEvery(PAUSE_MILLIS, this::beat);
        rounds.nowAndEvery(PAUSE_MILLIS, this::follow);
        rounds.nowAndEvery(PAUSE_MILLIS, preparations::answer);
    }

    @PreDestroy
    void stop() {
        rounds.last(() -> nodes.leave(here.id()));
    }

    /** The node that commits decides by the new rulebook before it answers, and tells the others. */
    public void activated(@Observes(during = TransactionPhase.AFTER_SUCCESS) RulebookActivated event) {
        rulebooks.follow(event.inForce());
        rounds.soon(() -> {
            beat();
            topic.announce();
        });
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
        rounds.soon(() -> {
            follow();
            beat();
        });
        rounds.soon(preparations::answer);
    }
}
