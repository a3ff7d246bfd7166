package org.agentos.platform.jobs.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The kinds of work that this node knows. */
@ApplicationScoped
public class JobWorks {

    @Inject
    @Any
    Instance<JobWork> found;

    private List<JobWork> given = List.of();

    /** Just these. */
    public static JobWorks of(JobWork... works) {
        JobWorks all = new JobWorks();
        all.given = List.of(works);
        return all;
    }

    public List<String> kinds() {
        return all().stream().map(JobWork::kind).toList();
    }

    public Optional<JobWork> of(String kind) {
        return all().stream().filter(work -> work.kind().equals(kind)).findFirst();
    }

    private List<JobWork> all() {
        return found == null ? given : found.stream().toList();
    }
}
