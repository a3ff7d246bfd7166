package org.agentos.governance.decisions.batches;

import java.util.Optional;
import java.util.UUID;
import org.agentos.rules.decision.Verdict;

/**
 * What became of one content of a batch.
 *
 * @param position from 0, as it was sent
 * @param problem why there is no decision
 */
public record BatchItem(
        int position,
        State state,
        Optional<String> reference,
        Optional<UUID> decisionId,
        Optional<Verdict> verdict,
        Optional<String> problem) {

    public enum State {
        WAITING,
        DECIDED,
        REFUSED
    }
}
