package org.agentos.governance.shadows;

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
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.agentos.governance.decisions.DecisionGiven;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.policies.VersionState;
import org.agentos.governance.rulebooks.CandidateEngine;
import org.agentos.governance.rulebooks.Candidates;
import org.agentos.governance.rulebooks.Rulebooks;
import org.agentos.governance.rulebooks.nodes.ThisNode;
import org.agentos.platform.clock.Rounds;
import org.agentos.rules.rulebook.Rulebook;

/** Lets the running shadows decide on this node, one decision after the other, on a thread of its own. */
@Singleton
@Startup
@DependsOn("FirstActivation")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ShadowWatch {

    private static final Logger LOG = Logger.getLogger(ShadowWatch.class.getName());
    private static final int PAUSE_MILLIS = 1000;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    ShadowFile file;

    @Inject
    Shadows shadows;

    @Inject
    ShadowQueue queue;

    @Inject
    ShadowDecisions decisions;

    @Inject
    PolicyVersions versions;

    @Inject
    Candidates candidates;

    @Inject
    Rulebooks rulebooks;

    @Inject
    ThisNode here;

    private final Map<UUID, Beside> besides = new HashMap<>();
    private Rounds rounds;

    /** What decides beside a rulebook in force. */
    private record Beside(String liveRevision, Rulebook candidate) {}

    @PostConstruct
    void start() {
        rounds = new Rounds(scheduler, "shadows wait");
        rounds.every(PAUSE_MILLIS, this::decide);
    }

    @PreDestroy
    void stop() {
        rounds.stop();
    }

    /** Takes what fits, and returns at once (SHA-1). */
    public void given(@Observes(during = TransactionPhase.AFTER_SUCCESS) DecisionGiven decision) {
        queue.offer(decision);
    }

    /** Decides beside all that waits. */
    void decide() {
        List<ShadowView> running = file.running().stream().filter(this::goesOn).toList();
        queue.open(!running.isEmpty());
        besides.keySet().retainAll(running.stream().map(ShadowView::id).toList());
        if (running.isEmpty()) {
            return;
        }
        ShadowCounts skipped = ShadowCounts.NONE.skipped(queue.skippedSince());
        List<DecisionGiven> waiting = queue.take();
        for (ShadowView shadow : running) {
            ShadowCounts seen = decided(shadow, waiting, skipped);
            if (!seen.equals(ShadowCounts.NONE)) {
                file.count(shadow.id(), here.id(), seen);
            }
        }
    }

    private ShadowCounts decided(ShadowView shadow, List<DecisionGiven> waiting, ShadowCounts skipped) {
        ShadowCounts counts = skipped;
        Rulebook current = rulebooks.current();
        try (CandidateEngine live = candidates.engine(current);
                CandidateEngine beside = candidates.engine(candidate(shadow, current))) {
            for (DecisionGiven decision : waiting) {
                boolean comparable = decision.revision().equals(current.revision());
                counts = comparable ? decided(shadow, decision, live, beside, counts) : counts.skipped(1);
            }
        }
        return counts;
    }

    private ShadowCounts decided(
            ShadowView shadow,
            DecisionGiven decision,
            CandidateEngine live,
            CandidateEngine beside,
            ShadowCounts before) {
        try {
            DivergenceView seen = decisions.compared(decision, live, beside);
            boolean diverges = seen.candidate().diverges(seen.live());
            if (diverges) {
                file.list(shadow.id(), seen);
            }
            return before.compared(diverges, seen.flipped());
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "the shadow " + shadow.id() + " could not decide " + decision.decisionId(), fault);
            return before.withFailure();
        }
    }

    /** The rulebook in force with the shadow's version in it, put together once for each rulebook in force. */
    private Rulebook candidate(ShadowView shadow, Rulebook current) {
        Beside known = besides.get(shadow.id());
        if (known == null || !known.liveRevision().equals(current.revision())) {
            Rulebook candidate = candidates.with(shadow.policyId(), versions.content(shadow.versionId()));
            known = new Beside(current.revision(), candidate);
            besides.put(shadow.id(), known);
        }
        return known.candidate();
    }

    /** SHA-4: what it is of has not changed. */
    private boolean goesOn(ShadowView shadow) {
        PolicyVersionRef version = versions.ref(shadow.versionId());
        boolean waits = version.state() == VersionState.SUBMITTED || version.state() == VersionState.APPROVED;
        boolean same = version.contentHash().equals(Optional.of(file.contentHash(shadow.id())));
        if (waits && same) {
            return true;
        }
        boolean came = version.state() == VersionState.IN_FORCE && same;
        shadows.endOf(
                shadow,
                came ? ShadowState.PROMOTED : ShadowState.DROPPED,
                came ? "Its version came into force." : "Its version was taken back.");
        return false;
    }
}
