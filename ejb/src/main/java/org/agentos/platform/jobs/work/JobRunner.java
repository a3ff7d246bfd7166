package org.agentos.platform.jobs.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.agentos.platform.errors.Causes;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.ids.Ids;

/** The jobs that this node has under lease: each from its claim to its end. Thread-safe. */
@ApplicationScoped
public class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());
    private static final int MOST_ATTEMPTS = 3;
    private static final int LOOKS_PER_RENEWAL = 30;

    private final String node = Ids.next().toString();
    private final Map<UUID, JobRun> runs = new ConcurrentHashMap<>();
    private int looks;

    @Inject
    JobWorks works;

    @Inject
    JobLease lease;

    public int running() {
        return runs.size();
    }

    /** Claims one job and hands it to a thread. @return false when none waits */
    public boolean startNext(Executor executor) {
        List<String> kinds = works.kinds();
        Optional<LeasedJob> claimed = kinds.isEmpty() ? Optional.empty() : lease.claim(node, kinds);
        claimed.ifPresent(job -> {
            JobRun run = new JobRun(job, lease);
            runs.put(job.id(), run);
            try {
                executor.execute(() -> work(run));
            } catch (RejectedExecutionException e) {
                runs.remove(job.id());
                throw e;
            }
        });
        return claimed.isPresent();
    }

    /** Tells the runs that shall end, and keeps the lease of the others. */
    public void watch() {
        boolean renewal = ++looks % LOOKS_PER_RENEWAL == 0;
        runs.values().forEach(run -> {
            if (lease.lost(run.job())) {
                run.stop();
            } else if (renewal) {
                lease.renew(run.job());
            }
        });
    }

    public void stopAll() {
        runs.values().forEach(JobRun::stop);
    }

    private void work(JobRun run) {
        LeasedJob job = run.job();
        try {
            JobWork work = works.of(job.kind()).orElseThrow();
            Optional<String> hopeless = hopeless(job, work);
            if (hopeless.isPresent()) {
                lease.failed(job, hopeless.get());
            } else {
                lease.done(job, work.run(run));
            }
        } catch (JobStopped e) {
            lease.stopped(job);
        } catch (RuntimeException e) {
            failed(job, e);
        } finally {
            runs.remove(job.id());
        }
    }

    private void failed(LeasedJob job, RuntimeException fault) {
        Optional<Refusal> refusal = Causes.first(fault, Refusal.class);
        if (refusal.isEmpty()) {
            LOG.log(Level.WARNING, "job " + job.id() + " (" + job.kind() + ") failed", fault);
        }
        lease.failed(
                job,
                refusal.map(said -> said.problem().detail())
                        .orElse("It failed on our side. Ask for it again; if it fails again, tell an administrator."));
    }

    private static Optional<String> hopeless(LeasedJob job, JobWork work) {
        if (job.attempt() > 1 && !work.resumable()) {
            return Optional.of("The node that ran it is gone. Ask for it again.");
        }
        return job.attempt() > MOST_ATTEMPTS
                ? Optional.of("The nodes that ran it went down " + MOST_ATTEMPTS + " times. Ask for less at once.")
                : Optional.empty();
    }
}
