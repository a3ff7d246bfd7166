package org.agentos.governance.trials.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.agentos.governance.decisions.subject.ContentSource;
import org.agentos.governance.exceptions.Exceptions;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.rulebooks.Rulebooks;
import org.agentos.governance.trials.Tryout;
import org.agentos.platform.jobs.work.JobRun;
import org.agentos.platform.jobs.work.JobWork;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.decision.Exemption;
import org.agentos.rules.rulebook.Rulebook;

/** Replays published content first, then the window. */
@ApplicationScoped
public class ImpactWork implements JobWork {

    static final String KIND = "impact";
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    Tryout tryout;

    @Inject
    PolicyVersions versions;

    @Inject
    Rulebooks rulebooks;

    @Inject
    PastContents past;

    @Inject
    Flips flips;

    @Inject
    ContentSource contents;

    @Inject
    Exceptions exceptions;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean resumable() {
        return true;
    }

    @Override
    public ImpactResult run(JobRun run) {
        ImpactTask task = run.task(ImpactTask.class);
        Rulebook candidate = tryout.candidate(versions.ref(task.policyId(), task.version()));
        Rulebook inForce = rulebooks.current();
        flips.forget(run.id());
        run.tell(0, 0, "Compiling the rulebook as it would be");
        return tryout.under(
                candidate, next -> tryout.under(inForce, now -> replayed(run, task, inForce, now, candidate, next)));
    }

    private ImpactResult replayed(
            JobRun run,
            ImpactTask task,
            Rulebook inForce,
            DecisionEngine now,
            Rulebook candidate,
            DecisionEngine next) {
        long start = System.nanoTime();
        Replay replay = new Replay(now, next, new Rescan(inForce, candidate, contents), exemptions(task), task.at());
        Totals totals = new Totals();
        long published = past.published();
        long inWindow = task.publishedOnly() ? 0 : past.inWindow(task.from(), task.to());
        Pass pass = new Pass(run, replay, totals, published + Math.min(inWindow, task.sample()));
        published(pass);
        if (!task.publishedOnly()) {
            inWindow(pass, task, inWindow);
        }
        run.tell(totals.examined(), totals.examined(), "");
        long took = Duration.ofNanos(System.nanoTime() - start).toMillis();
        return totals.result(task, candidate.revision(), inForce.revision(), took);
    }

    /** Under the exceptions of today, so that both rulebooks decide as they would now. */
    private Function<PastContent, List<Exemption>> exemptions(ImpactTask task) {
        boolean any = exceptions.summary().active() > 0;
        return content ->
                any && content.contentId().isPresent() && content.missionId().isPresent()
                        ? exceptions.covering(
                                content.contentId().get(), content.missionId().get(), task.at())
                        : List.of();
    }

    private void published(Pass pass) {
        List<PastContent> page = past.published(FIRST);
        while (!page.isEmpty()) {
            replay(pass, page);
            page = past.published(page.get(page.size() - 1).decisionId());
        }
    }

    private void inWindow(Pass pass, ImpactTask task, long all) {
        List<PastContent> page = past.inWindow(task.from(), task.to(), task.sample(), all, task.from(), FIRST);
        while (!page.isEmpty()) {
            replay(pass, page);
            PastContent last = page.get(page.size() - 1);
            page = past.inWindow(task.from(), task.to(), task.sample(), all, last.decidedAt(), last.decisionId());
        }
    }

    private void replay(Pass pass, List<PastContent> page) {
        List<FlipView> found = new ArrayList<>();
        for (PastContent content : page) {
            pass.run.progress(pass.totals.examined(), pass.total, "Replaying decisions");
            pass.totals.examined(content);
            try {
                pass.replay.flip(content).ifPresent(flip -> {
                    pass.totals.flip(flip);
                    found.add(flip.view());
                });
            } catch (IllegalArgumentException notUnderstood) {
                pass.totals.unreadable();
            }
        }
        flips.keep(pass.run.id(), found);
    }

    private record Pass(JobRun run, Replay replay, Totals totals, long total) {}
}
