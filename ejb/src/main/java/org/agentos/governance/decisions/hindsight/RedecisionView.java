package org.agentos.governance.decisions.hindsight;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.rules.decision.Scores;
import org.agentos.rules.decision.Verdict;

/**
 * A past decision made again from its stored facts, under the revision of then.
 *
 * @param identical whether the outcome of now is the outcome of then, byte for byte
 * @param differences names of the parts of the outcome that differ
 * @param missing what is needed to decide again and is not there any more, in sentences; nothing was decided again then
 * @param verdict of now
 * @param scores of now
 * @param outcomeDigestThen SHA-256 of the outcome's canonical JSON (RFC 8785), {@code sha256:} and 64 hex digits
 * @param outcomeDigestNow the same of now
 */
public record RedecisionView(
        UUID decisionId,
        String revision,
        boolean identical,
        List<String> differences,
        List<String> missing,
        Optional<Verdict> verdict,
        Optional<Scores> scores,
        String outcomeDigestThen,
        Optional<String> outcomeDigestNow) {}
