package org.agentos.governance.decisions.batches;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.governance.decisions.Decisions;
import org.agentos.governance.decisions.Evaluated;

/** What the work on a batch reads and writes, each call in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BatchSteps {

    @Inject
    BatchFile file;

    @Inject
    Decisions decisions;

    public Optional<BatchFile.Waiting> next(UUID job, int from) {
        return file.next(job, from);
    }

    /** The decision, its record and its place in the batch commit together (BAT-2). */
    public void give(UUID job, int position, Evaluated evaluated, Actor actor) {
        file.decided(job, position, decisions.give(evaluated, actor).id());
    }

    public void refuse(UUID job, int position, String problem) {
        file.refused(job, position, problem);
    }

    public Map<String, Long> tally(UUID job) {
        return file.tally(job);
    }
}
