package org.agentos.governance;

import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.agentos.governance.airlock.SubmissionDecided;

/** Stands where the process engine listens. */
public final class RecordedDecisions {

    private final List<SubmissionDecided> all = new ArrayList<>();

    public void on(@Observes SubmissionDecided decided) {
        all.add(decided);
    }

    public SubmissionDecided last() {
        return all.get(all.size() - 1);
    }
}
