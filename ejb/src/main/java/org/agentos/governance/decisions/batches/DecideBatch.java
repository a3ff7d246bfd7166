package org.agentos.governance.decisions.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.agentos.audit.Actor;
import org.agentos.governance.decisions.Decisions;
import org.agentos.governance.decisions.Evaluated;
import org.agentos.platform.errors.Causes;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.jobs.work.JobRun;
import org.agentos.platform.jobs.work.JobWork;

/** Decides the contents of a batch, one after the other. */
@ApplicationScoped
public class DecideBatch implements JobWork {

    @Inject
    BatchSteps steps;

    @Inject
    Decisions decisions;

    @Override
    public String kind() {
        return Batches.KIND;
    }

    /** What is decided waits no more. */
    @Override
    public boolean resumable() {
        return true;
    }

    @Override
    public Object run(JobRun run) {
        long total = run.task().path("contents").asLong();
        Actor actor = Actor.of(run.owner());
        Optional<BatchFile.Waiting> next = steps.next(run.id(), 0);
        while (next.isPresent()) {
            decide(run, next.get(), actor);
            int done = next.get().position() + 1;
            run.progress(done, total, "");
            next = steps.next(run.id(), done);
        }
        return Map.of("contents", total, "outcomes", steps.tally(run.id()));
    }

    /** A content that is refused has that for its outcome (BAT-3); when nothing can be decided at all, the job fails. */
    private void decide(JobRun run, BatchFile.Waiting item, Actor actor) {
        try {
            Evaluated evaluated = decisions.evaluate(item.content());
            steps.give(run.id(), item.position(), evaluated, actor);
        } catch (RuntimeException e) {
            Refusal refusal = Causes.first(e, Refusal.class)
                    .filter(refused -> refused.problem().type() != ProblemType.UNAVAILABLE)
                    .orElseThrow(() -> e);
            steps.refuse(run.id(), item.position(), refusal.problem().detail());
        }
    }
}
