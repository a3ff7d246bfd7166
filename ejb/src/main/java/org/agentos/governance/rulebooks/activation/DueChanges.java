package org.agentos.governance.rulebooks.activation;

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
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.Optional;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.rulebooks.Composition;
import org.agentos.governance.rulebooks.register.Part;
import org.agentos.platform.clock.Rounds;
import org.agentos.platform.errors.Refusal;

/**
 * Brings about what is planned when its time has come. Several nodes may try; the one that commits first has done it, and the others
 * find that out.
 */
@Singleton
@Startup
@DependsOn("FirstActivation")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DueChanges {

    private static final int PAUSE_MILLIS = 1000;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    Schedules schedules;

    @Inject
    Activations activations;

    @Inject
    PolicyVersions versions;

    @Inject
    Composition composition;

    private Rounds rounds;

    @PostConstruct
    void start() {
        rounds = new Rounds(scheduler, "what is planned waits");
        rounds.every(PAUSE_MILLIS, this::bringAbout);
    }

    @PreDestroy
    void stop() {
        rounds.stop();
    }

    /** Whatever is due, in order. */
    void bringAbout() {
        schedules.due().forEach(this::bringAbout);
    }

    private void bringAbout(ScheduledChange change) {
        try {
            if (isPointless(change)) {
                schedules.drop(change, "Another version is in force.");
            } else {
                activations.commit(plan(change), change.id());
            }
        } catch (Refusal refused) {
            refuseUnlessOvertaken(change, refused);
        }
    }

    private ActivationPlan plan(ScheduledChange change) {
        return switch (change.kind()) {
            case ACTIVATION ->
                activations.prepare(versions.ref(change.versionId()), change.until(), change.reason(), change.actor());
            case EXPIRY -> activations.prepareExpiry(change.policyId(), change.reason(), change.actor());
            case RETIREMENT -> activations.prepareRetirement(change.policyId(), change.reason(), change.actor());
            case START, ROLLBACK -> throw new IllegalStateException(change.kind() + " is never planned");
        };
    }

    /** The end of a version that is not in force any more. */
    private boolean isPointless(ScheduledChange change) {
        Optional<Part> part = Optional.ofNullable(composition.parts().get(change.policyId()));
        return switch (change.kind()) {
            case EXPIRY ->
                part.filter(now -> now.versionId().equals(change.versionId())).isEmpty();
            case RETIREMENT -> part.isEmpty();
            case ACTIVATION, START, ROLLBACK -> false;
        };
    }

    /** What was overtaken by another activation is planned anew in the next round. */
    private void refuseUnlessOvertaken(ScheduledChange change, Refusal refused) {
        if (!refused.problem().extensions().containsKey(Activations.OVERTAKEN)) {
            schedules.refuse(change, refused.problem().detail());
        }
    }
}
