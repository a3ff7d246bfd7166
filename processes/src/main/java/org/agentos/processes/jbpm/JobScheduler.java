package org.agentos.processes.jbpm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.agentos.processes.store.InstanceStore;
import org.agentos.processes.store.TimerStore;
import org.kie.kogito.jobs.ExpirationTime;
import org.kie.kogito.jobs.JobDescription;
import org.kie.kogito.jobs.JobsService;
import org.kie.kogito.jobs.descriptors.ProcessInstanceJobDescription;

/** Timers of instances as rows, in the transaction of the step that sets them. */
final class JobScheduler implements JobsService {
    private final TimerStore timers;
    private final InstanceStore instances;
    private final Clock clock;

    JobScheduler(TimerStore timers, InstanceStore instances, Clock clock) {
        this.timers = timers;
        this.instances = instances;
        this.clock = clock;
    }

    @Override
    public String scheduleJob(JobDescription description) {
        if (!(description instanceof ProcessInstanceJobDescription job)) {
            throw new UnsupportedOperationException("Timers that start processes are refused by the gate");
        }
        UUID instance = UUID.fromString(job.processInstanceId());
        ExpirationTime time = job.expirationTime();
        timers.insert(new TimerStore.Stored(
                job.id(),
                job.timerId(),
                instance,
                instances.rootOf(instance).orElse(instance),
                fireAt(time),
                time.repeatInterval(),
                time.repeatLimit() == null ? 0 : time.repeatLimit()));
        return job.id();
    }

    /** jBPM adds the delay to the system's time; what counts is ours. */
    private Instant fireAt(ExpirationTime time) {
        return clock.instant().plus(Duration.between(ZonedDateTime.now(), time.get()));
    }

    @Override
    public boolean cancelJob(String id) {
        return id != null && timers.delete(id);
    }

    @Override
    public String rescheduleJob(JobDescription description) {
        cancelJob(description.id());
        return scheduleJob(description);
    }
}
