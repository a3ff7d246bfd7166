package org.agentos.governance.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.governance.decisions.Decisions;
import org.agentos.governance.decisions.Evaluated;
import org.agentos.governance.recall.RecallView.RecallState;
import org.agentos.governance.rulebooks.Rulebooks;
import org.agentos.governance.rulebooks.register.InForce;
import org.agentos.governance.rulebooks.register.RulebookRegister;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.jobs.work.JobRun;
import org.agentos.platform.jobs.work.JobWork;
import org.agentos.platform.outbound.Pauses;

/** Decides everything public again under the rulebook that came into force. May run twice: what was noted once stays as it is. */
@ApplicationScoped
public class RecallWork implements JobWork {

    static final String KIND = "recall";
    private static final UUID FIRST = new UUID(0, 0);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int MOST_PAUSES = 400;

    @Inject
    RecallFile file;

    @Inject
    Examination examination;

    @Inject
    Decisions decisions;

    @Inject
    Rulebooks rulebooks;

    @Inject
    RulebookRegister register;

    Pauses pauses = Pauses.real();

    /** What the job is about. */
    record Task(UUID recallId) {}

    /** What the job says when it is done. */
    record Result(UUID recallId, RecallState state, int examined, int exposed, int cleared) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean resumable() {
        return true;
    }

    @Override
    public Result run(JobRun run) {
        RecallView recall = file.found(run.task(Task.class).recallId());
        Counts counts = new Counts();
        RecallState state = examined(run, recall, counts) ? RecallState.DONE : RecallState.SUPERSEDED;
        examination.end(recall.id(), state, counts.examined, counts.unreadable, counts.cleared);
        return new Result(recall.id(), state, counts.examined, counts.exposed, counts.cleared);
    }

    /** @return false when a later activation came before the end (RCL-6) */
    private boolean examined(JobRun run, RecallView recall, Counts counts) {
        long total = file.publicPosts();
        List<PublicPost> page = file.publicPosts(FIRST);
        while (!page.isEmpty()) {
            for (PublicPost post : page) {
                run.progress(counts.examined, total, "Deciding again what is public");
                if (!inForce(run, recall) || !examine(recall, post, counts)) {
                    return false;
                }
            }
            page = file.publicPosts(page.get(page.size() - 1).publicationId());
        }
        return true;
    }

    private boolean examine(RecallView recall, PublicPost post, Counts counts) {
        Optional<Evaluated> fresh = evaluated(post);
        counts.examined++;
        if (fresh.isEmpty()) {
            counts.unreadable++;
            return true;
        }
        if (!fresh.get().outcome().revision().equals(recall.revision())) {
            return false;
        }
        switch (examination.note(recall, post, fresh.get())) {
            case EXPOSED -> counts.exposed++;
            case CLEARED -> counts.cleared++;
            case FINE -> {}
        }
        return true;
    }

    private Optional<Evaluated> evaluated(PublicPost post) {
        try {
            return Optional.of(decisions.evaluate(post.contentVersionId()));
        } catch (Refusal refusal) {
            if (refusal.problem().type() == ProblemType.NOT_FOUND) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    /** Waits until this node decides by the rulebook of the recall. @return false when another is in force by now */
    private boolean inForce(JobRun run, RecallView recall) {
        for (int pause = 0; pause < MOST_PAUSES; pause++) {
            if (rulebooks.lacking().isEmpty() && holds(recall)) {
                return true;
            }
            boolean ours = register.newest()
                    .map(InForce::activation)
                    .filter(recall.activationId()::equals)
                    .isPresent();
            if (!ours) {
                return false;
            }
            run.progress(0, 0, "Waiting until this server decides by the new rulebook");
            pause();
        }
        throw Refusal.of(ProblemType.UNAVAILABLE, "This server does not come to decide by the rulebook in force.");
    }

    private boolean holds(RecallView recall) {
        return rulebooks
                .held()
                .map(InForce::activation)
                .filter(recall.activationId()::equals)
                .isPresent();
    }

    private void pause() {
        try {
            pauses.pause(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the rulebook", e);
        }
    }

    private static final class Counts {
        private int examined;
        private int exposed;
        private int cleared;
        private int unreadable;
    }
}
