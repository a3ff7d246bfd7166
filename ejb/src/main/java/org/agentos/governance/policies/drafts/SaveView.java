package org.agentos.governance.policies.drafts;

import java.time.Instant;
import java.util.Optional;
import org.agentos.governance.policies.text.Notation;

/**
 * A version as it was saved once.
 *
 * @param contentHash of its rules; empty when the text had problems
 * @param size bytes of the text
 * @param restored the edition that was brought back by this save
 * @param by who saved it
 */
public record SaveView(
        int edition,
        Notation notation,
        Optional<String> contentHash,
        int size,
        Optional<Integer> restored,
        String by,
        Instant at) {}
