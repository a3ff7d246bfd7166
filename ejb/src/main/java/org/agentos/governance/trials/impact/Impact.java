package org.agentos.governance.trials.impact;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.platform.jobs.JobView;
import org.agentos.platform.jobs.Jobs;

/** Asks what a version would change, and reads what came out. */
@Stateless
public class Impact {

    @Inject
    PolicyVersions versions;

    @Inject
    Jobs jobs;

    @Inject
    Flips flips;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Asks for the replay, as a job of kind {@value ImpactWork#KIND} whose result is an {@link ImpactResult}.
     *
     * @throws org.agentos.platform.errors.Refusal not found; conflict while the version has problems; invalid body
     */
    public JobView start(String policyId, int number, ImpactRequest request, Actor actor) {
        PolicyVersionRef version = versions.ref(policyId, number);
        versions.content(version.id());
        ImpactTask task = request.task(policyId, number, clock.instant());
        JobView job = jobs.start(ImpactWork.KIND, actor.asOwner(), task);
        audit.record(AuditEntry.of("policy.impact-asked", actor)
                .about("policy", policyId)
                .fact("version", number)
                .fact("job", job.id().toString())
                .fact("from", task.from().toString())
                .fact("to", task.to().toString())
                .fact("sample", task.sample())
                .fact("publishedOnly", task.publishedOnly()));
        return job;
    }

    /**
     * What a job has found so far.
     *
     * @param ownerId whose job it must be, if not anyone's
     * @throws org.agentos.platform.errors.Refusal not found
     */
    public FlipPage flips(UUID jobId, Optional<String> ownerId, Optional<String> cursor, int limit) {
        jobs.job(jobId, ownerId);
        return flips.page(jobId, cursor, limit);
    }
}
