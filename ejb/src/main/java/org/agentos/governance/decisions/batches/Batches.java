package org.agentos.governance.decisions.batches;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.governance.decisions.subject.AdHocContent;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.jobs.JobView;
import org.agentos.platform.jobs.Jobs;

/** Batches of contents: asked for, and seen item by item. */
@Stateless
public class Batches {

    /** Of the job. */
    public static final String KIND = "decisions";

    public static final int LARGEST = 10_000;

    @Inject
    Jobs jobs;

    @Inject
    BatchFile file;

    /** Asks for a batch in the caller's transaction (BAT-1); how it goes is told by the job. */
    public JobView start(List<AdHocContent> contents, Actor actor) {
        JobView job = jobs.start(KIND, actor.asOwner(), Map.of("contents", contents.size()));
        file.add(job.id(), contents);
        return job;
    }

    /**
     * What became of the contents.
     *
     * @param ownerId who may see them, if they are not for everyone who asks
     * @throws Refusal not found
     */
    public BatchPage items(UUID job, Optional<String> ownerId, Optional<String> cursor, int limit) {
        if (!jobs.job(job, ownerId).kind().equals(KIND)) {
            throw Refusal.notFound("Job " + job + " is no batch of decisions.");
        }
        List<BatchItem> found = file.items(job, cursor.map(Batches::position).orElse(0), limit + 1);
        boolean more = found.size() > limit;
        return new BatchPage(
                more ? found.subList(0, limit) : found,
                more ? Optional.of(Integer.toString(found.get(limit).position())) : Optional.empty());
    }

    private static int position(String cursor) {
        try {
            return Integer.parseInt(cursor);
        } catch (NumberFormatException e) {
            throw new Refusal(Problem.of(ProblemType.INVALID_REQUEST, "This is not a cursor of this list.")
                    .at("cursor", "Pass nextCursor of the page before, unchanged."));
        }
    }
}
